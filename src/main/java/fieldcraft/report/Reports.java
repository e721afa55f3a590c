package fieldcraft.report;

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

/** What managers and trainers may know of others: the one door through which reports look at people. */
public final class Reports {
    private final ReportDao dao;
    private final WorkReader works;
    private final TeamDao teams;
    private final MemberDao members;
    private final CourseCatalog catalog;

    public Reports(ReportDao dao, TeamDao teams, MemberDao members, CourseCatalog catalog) {
        this.dao = dao;
        this.works = new WorkReader(dao);
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

    private Matrix matrix(Sight sight, MatrixFilter filter, Language language) {
        Course course = catalog.current();
        List<Learner> found = filter.teams(sight.reach(), sight.tree())
                .map(some -> dao.inTeams(some, filter.text().toLowerCase(language.locale())))
                .orElseGet(() -> dao.everyone(filter.text().toLowerCase(language.locale())));
        return new Matrix(course, sight, filter, new Roll(works, course, NameOrder.sorted(found, language), filter));
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
