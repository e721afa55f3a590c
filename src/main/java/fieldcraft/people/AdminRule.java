package fieldcraft.people;

import fieldcraft.web.Message;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an import may not do to admins: shut out whoever runs it, or leave nobody who looks after people. */
final class AdminRule {
    private final Map<Long, Profile> after;
    private final Viewer by;
    private final Set<Long> before;
    private final boolean leavesNobody;

    /** @param after how people will be, by their id */
    AdminRule(List<Member> members, Map<Long, Profile> after, Viewer by) {
        this.after = after;
        this.by = by;
        this.before = members.stream()
                .filter(member -> member.admin() && member.state() == Member.State.ACTIVE)
                .map(Member::id)
                .collect(Collectors.toUnmodifiableSet());
        this.leavesNobody = before.stream().noneMatch(this::staysAdmin);
    }

    /** Why this may not come of somebody. */
    Optional<Message> problem(long person) {
        if (person == by.id() && !after.get(person).active()) {
            return Optional.of(Message.of("people.person.own-account"));
        }
        if (person == by.id() && !staysAdmin(person)) {
            return Optional.of(Message.of("people.person.own-admin"));
        }
        boolean isLast = leavesNobody && before.contains(person) && !staysAdmin(person);
        return isLast ? Optional.of(Message.of("people.import.problem.last-admin")) : Optional.empty();
    }

    private boolean staysAdmin(long person) {
        return Optional.ofNullable(after.get(person))
                .map(profile -> profile.active() && profile.roles().contains(Role.ADMIN))
                .orElse(true);
    }
}
