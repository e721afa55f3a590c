package fieldcraft.web;

import fieldcraft.markdown.Language;

/** The person who is signed in, as far as the pages need to know. */
public interface Viewer {
    /** The number under which the database knows this person. */
    long id();

    String name();

    String email();

    Language language();

    boolean trainer();

    boolean manager();

    boolean admin();
}
