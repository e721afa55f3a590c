package fieldcraft.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import fieldcraft.web.Busy;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id as the OWASP cheat sheet on password storage asks: 19 MiB, 2 passes, 1 lane.
 *
 * <p>That much memory a hash is why only two run at once; whoever would have to wait for long gets {@link Busy}.
 */
public final class Passwords {
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final int LONGEST_QUEUE = 100;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** The hash of a random password that was thrown away. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$oP+4ES3LalmwZca+guHIbA$TPr71MP+MoOTaVq34S2B665UZJ7+Lc257pSGyLxEenw";

    private final Semaphore places;
    private final Duration longestWait;

    public Passwords() {
        this(new Semaphore(AT_ONCE, true), LONGEST_WAIT);
    }

    Passwords(Semaphore places, Duration longestWait) {
        this.places = places;
        this.longestWait = longestWait;
    }

    /** The hash to keep. */
    public String hash(String password) {
        return inTurn(() -> compute(password));
    }

    /** Whether this password belongs to this hash; without a hash it takes as long to say no. */
    public boolean matches(String password, Optional<String> hash) {
        boolean same = inTurn(
                () -> Password.check(normalised(password), hash.orElse(NOBODYS)).with(ARGON2));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        waitForPlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void waitForPlace() {
        try {
            if (places.getQueueLength() >= LONGEST_QUEUE
                    || !places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private static String compute(String password) {
        return Password.hash(normalised(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2)
                .getResult();
    }

    /** The same password typed on another keyboard may come in another Unicode form (NIST SP 800-63B, 5.1.1.2). */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
