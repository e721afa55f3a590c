/**
 * Letters by mail, through one outbox: written in the transaction that causes them, sent by a worker that any server may
 * run, tried again while the mail server is away, given up in plain sight.
 *
 * <p>May import {@code web} and everything below it.
 *
 * <ul>
 *   <li>Other packages add a {@link fieldcraft.mail.LetterKind}, and put a {@link fieldcraft.mail.NewLetter} into the
 *       {@link fieldcraft.mail.Outbox}.
 *   <li>A letter goes at least once: a server that dies in the very moment between the mail server's yes and its own note
 *       of it sends it again, under the same Message-ID.
 * </ul>
 */
package fieldcraft.mail;
