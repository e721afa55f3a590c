package fieldcraft.report;

import fieldcraft.assignment.DueDates;
import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.markdown.Language;
import fieldcraft.people.Member;
import fieldcraft.people.MemberDao;
import fieldcraft.people.Reach;
import fieldcraft.people.TeamDao;
import fieldcraft.people.TeamTree;
import fieldcraft.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What managers and trainers may know of others: the one door through which reports look at people. */
public final class Reports {
    private final ReportDao dao;
    private final WorkReader works;
    private final DueDates dueDates;
    private final TeamDao teams;
    private final MemberDao members;
    private final CourseCatalog catalog;

    public Reports(ReportDao dao, DueDates dueDates, TeamDao teams, MemberDao members, CourseCatalog catalog) {
        this.dao = dao;
        this.works = new WorkReader(dao, dueDates);
        this.dueDates = dueDates;
        this.teams = teams;
        this.members = members;
        this.catalog = catalog;
    }

    /** Whom somebody may see, among all teams. */
    record Sight(Reach reach, TeamTree tree) {
        /** Whether people of this team are among them. */
        boolean reaches(long team) {
            return tree.find(team).isPresent() && reach.includes(Optional.of(team));
        }
    }

    /** A matrix of the modules of a course over some people. */
    record Matrix(Course course, Sight sight, MatrixFilter filter, Roll roll) {}

    /** The matrix that somebody asks for; empty if it is about a team that is not theirs to see, or no team. */
    Optional<Matrix> matrix(Viewer viewer, MatrixFilter filter, Language language) {
        Sight sight = sight(viewer);
        return filter.team().map(sight::reaches).orElse(true)
                ? Optional.of(matrix(sight, filter, language))
                : Optional.empty();
    }

    /**
     * Whom somebody may see, who is to do something first standing first.
     *
     * @param people how many they are
     * @param matrix empty if they are too many to be worked out for a glance
     */
    record Overview(int people, Optional<Matrix> matrix) {}

    /** Empty for somebody who sees nobody's work but their own. */
    Optional<Overview> overview(Viewer viewer, Language language) {
        if (!viewer.trainer() && !viewer.manager()) {
            return Optional.empty();
        }
        Sight sight = sight(viewer);
        MatrixFilter byDate = MatrixFilter.NONE.sorted(new MatrixSort(MatrixSort.Key.DUE, false));
        List<Learner> found = found(sight, byDate, language);
        return Optional.of(new Overview(
                found.size(),
                Optional.of(found)
                        .filter(people -> people.size() <= Roll.CHUNK)
                        .map(people -> matrix(sight, byDate, people, language))));
    }

    private Matrix matrix(Sight sight, MatrixFilter filter, Language language) {
        List<Learner> found = found(sight, filter, language);
        boolean areMany = found.size() > Roll.CHUNK;
        return matrix(sight, filter, filter.overdue() && areMany ? pastDue(found) : found, language);
    }

    private Matrix matrix(Sight sight, MatrixFilter filter, List<Learner> found, Language language) {
        Course course = catalog.current();
        return new Matrix(course, sight, filter, new Roll(works, course, NameOrder.sorted(found, language), filter));
    }

    private List<Learner> found(Sight sight, MatrixFilter filter, Language language) {
        String text = filter.text().toLowerCase(language.locale());
        return filter.teams(sight.reach(), sight.tree())
                .map(some -> dao.inTeams(some, text))
                .orElseGet(() -> dao.everyone(text));
    }

    /** Those whose figures are worth working out if only those are wanted who are late. */
    private List<Learner> pastDue(List<Learner> found) {
        Set<Long> late = dueDates.pastDue();
        return found.stream().filter(learner -> late.contains(learner.id())).toList();
    }

    /** Somebody with their team's place, if the viewer may see their work; also who has left, but nobody who was erased. */
    Optional<Known> person(Viewer viewer, long id) {
        Sight sight = sight(viewer);
        return members.find(id)
                .filter(member -> member.erasedAt().isEmpty())
                .filter(member -> sight.reach().includes(member.team()))
                .map(member -> new Known(
                        member, sight.tree().path(member.team()), member.team().filter(sight::reaches)));
    }

    /**
     * Somebody whose work may be seen.
     *
     * @param team the names of their team from the top; empty text if they are in none
     * @param teamInSight the id of their team, if it is one that the viewer may see
     */
    record Known(Member member, String team, Optional<Long> teamInSight) {
        Learner learner() {
            return new Learner(member.id(), member.name(), member.number(), member.team());
        }
    }

    private Sight sight(Viewer viewer) {
        return new Sight(Reach.of(viewer, teams), teams.tree());
    }
}
