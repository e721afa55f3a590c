package fieldcraft.people;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * One kind of what is held about people. Whatever table somebody's name, deeds or words stand in belongs to one: it is
 * shown to them in the file of their data, and taken from them when they are erased.
 */
public interface PersonalData {
    /** Its word in the file; the message {@code people.data.kind.<key>} names it. */
    String key();

    /** What is held about a person, as records whose components are the columns. */
    List<? extends Record> rows(long personId);

    /** Takes away whatever tells who it was and what they wrote; counts stay. */
    void erase(long personId);

    /** A kind that a Dao reads and erases. */
    static PersonalData of(String key, LongFunction<List<? extends Record>> rows, LongConsumer erasure) {
        return new Stored(key, rows, erasure);
    }

    /** A kind in which nothing tells who somebody was once their name is gone. */
    static PersonalData counted(String key, LongFunction<List<? extends Record>> rows) {
        return new Stored(key, rows, id -> {});
    }

    /** A kind made of two functions. */
    record Stored(String key, LongFunction<List<? extends Record>> reader, LongConsumer erasure)
            implements PersonalData {
        @Override
        public List<? extends Record> rows(long personId) {
            return reader.apply(personId);
        }

        @Override
        public void erase(long personId) {
            erasure.accept(personId);
        }
    }
}
