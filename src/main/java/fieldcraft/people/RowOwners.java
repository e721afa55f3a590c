package fieldcraft.people;

import fieldcraft.web.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom each row is about. People are told apart by a number: of those who are known it is their id, of newcomers the
 * row's with a minus before it.
 */
final class RowOwners {
    private final Map<String, Long> byLogin = new HashMap<>();
    private final Map<Long, Member> known = new HashMap<>();
    private final Map<Integer, Long> byRow = new HashMap<>();
    private final Map<Integer, List<Message>> problems = new HashMap<>();

    RowOwners(List<Member> members, List<ImportRow> rows) {
        for (Member member : members) {
            known.put(member.id(), member);
            member.email().ifPresent(email -> byLogin.put(email, member.id()));
            member.number().ifPresent(number -> byLogin.put(number, member.id()));
        }
        Map<Long, Integer> rowOf = new HashMap<>();
        Map<String, Long> ofNewcomers = new HashMap<>();
        for (ImportRow row : rows) {
            enter(row, rowOf, ofNewcomers);
        }
        ofNewcomers.forEach(byLogin::putIfAbsent);
    }

    long of(ImportRow row) {
        return byRow.get(row.row());
    }

    /** The person, unless they are a newcomer. */
    Optional<Member> member(long person) {
        return Optional.ofNullable(known.get(person));
    }

    /** Who has this address or number, here or in the table. */
    Optional<Long> with(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    /** Why a row may be about somebody else than it seems. */
    List<Message> problems(ImportRow row) {
        return problems.getOrDefault(row.row(), List.of());
    }

    private void enter(ImportRow row, Map<Long, Integer> rowOf, Map<String, Long> ofNewcomers) {
        List<Message> found = new ArrayList<>();
        List<Long> owners = row.logins().stream()
                .flatMap(login -> Optional.ofNullable(byLogin.get(login)).stream())
                .distinct()
                .toList();
        if (owners.size() > 1) {
            found.add(Message.of("people.import.problem.two-people", name(owners.get(0)), name(owners.get(1))));
        }
        long person = owners.isEmpty() ? -row.row() : owners.get(0);
        Optional<Integer> twin = row.logins().stream()
                .flatMap(login -> Optional.ofNullable(ofNewcomers.get(login)).stream())
                .map(rowOf::get)
                .findFirst()
                .or(() -> Optional.ofNullable(rowOf.get(person)));
        twin.ifPresent(other -> found.add(Message.of("people.import.problem.twin", other)));
        rowOf.putIfAbsent(person, row.row());
        row.logins().forEach(login -> ofNewcomers.putIfAbsent(login, person));
        byRow.put(row.row(), person);
        problems.put(row.row(), found);
    }

    private String name(long person) {
        return known.get(person).name();
    }
}
