package fieldcraft.people;

import java.util.List;

/** Everybody, every team and who leads it, as it is at one moment. */
record Company(List<Member> members, TeamTree tree, List<TeamDao.Leader> leaders) {
    Company {
        members = List.copyOf(members);
        leaders = List.copyOf(leaders);
    }

    static Company of(MemberDao members, TeamDao teams) {
        return new Company(members.all(), teams.tree(), teams.leaders());
    }

    boolean isLeader(long person) {
        return leaders.stream().anyMatch(leader -> leader.personId() == person);
    }
}
