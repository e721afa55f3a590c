package fieldcraft.mail;

import fieldcraft.markdown.Language;

/** Whom a letter is for. */
public record Addressee(long id, String name, String email, Language language) {}
