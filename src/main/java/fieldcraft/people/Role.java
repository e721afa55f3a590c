package fieldcraft.people;

/** What somebody may do here. Everybody is a trainee; the other roles come on top. */
public enum Role {
    TRAINEE,
    TRAINER,
    MANAGER,
    ADMIN
}
