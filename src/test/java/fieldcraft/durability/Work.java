package fieldcraft.durability;

import fieldcraft.testkit.Trainee;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** What a trainee does again and again while the server is killed. */
interface Work {
    /** Who does it, where, and what they note. */
    record Desk(
            String email, String server, Acknowledged acknowledged, SplittableRandom random, BooleanSupplier stop) {}

    /**
     * Does it once.
     *
     * @throws IOException if the server went away meanwhile
     */
    void once(Trainee trainee, Desk desk) throws IOException;
}
