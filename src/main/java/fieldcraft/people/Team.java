package fieldcraft.people;

import java.util.Optional;

/**
 * Some people who are led together.
 *
 * @param parent the id of the team that it is part of; empty for one that stands at the top
 */
public record Team(long id, String name, Optional<Long> parent) {
    /** The longest name, in characters. */
    static final int LONGEST_NAME = 100;

    /** What stands between the names of a path, such as {@code Sales / North}; no name contains it. */
    public static final String SEPARATOR = "/";
}
