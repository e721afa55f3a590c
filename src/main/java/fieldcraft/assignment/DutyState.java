package fieldcraft.assignment;

/** How far somebody is with their share of an assignment. */
enum DutyState {
    /** There is something left for them to do. */
    OWED,
    /** They have done their part; a coach is to sign it off. That is not held against them, however late it gets. */
    WITH_COACH,
    DONE
}
