package fieldcraft.durability;

import fieldcraft.testkit.Trainee;
import java.io.IOException;

/** What somebody does at the server while it is killed. */
interface Work {
    /** Does some of it, until the server goes down or it is a good moment to begin anew. */
    void goOn(Trainee trainee) throws IOException;

    /** Looks on the pages, after everything, for what the rows of the database do not tell by themselves. */
    default void lookBack(Trainee trainee) throws IOException {}
}
