package fieldcraft.database;

import java.util.function.Supplier;

/** Makes the work of several Daos one: {@code transactions.run(() -> …)} is done altogether or not at all. */
public final class Transactions {
    private final Daos daos;

    Transactions(Daos daos) {
        this.daos = daos;
    }

    /** Runs the work; what it throws undoes it. Inside another transaction it is part of that one. */
    public <V> V run(Supplier<V> work) {
        return daos.inTransaction(work);
    }

    /** Runs work that has no result. */
    public void run(Runnable work) {
        daos.inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
