package fieldcraft.sample;

import fieldcraft.assignment.Assignments;
import fieldcraft.assignment.DueRule;
import fieldcraft.assignment.Duty;
import fieldcraft.assignment.DutyDao;
import fieldcraft.assignment.DutyEvent;
import fieldcraft.assignment.NewAssignment;
import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.course.CoursePath;
import fieldcraft.learning.TextVersionDao;
import fieldcraft.markdown.Language;
import fieldcraft.people.MemberDao;
import fieldcraft.people.NewPerson;
import fieldcraft.people.Person;
import fieldcraft.people.PersonDao;
import fieldcraft.people.Role;
import fieldcraft.people.TeamDao;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made-up company: teams with leaders and trainers, and people who learn, some quickly, some slowly, some not for long. The
 * same seed at the same moment makes the same company.
 */
public final class GeneratedCompany {
    private static final int TEAM = 20;
    private static final int LONGEST_WEEKS = 10;
    private static final int NEW_HIRES = 15;
    private static final int DAYS = 45;
    private static final int FIRST_NUMBER = 10_000;
    private static final List<String> REGIONS =
            List.of("North", "South", "East", "West", "Harbour", "Lakes", "Hills", "Coast");

    private final Tables tables;
    private final Course course;
    private final Clock clock;
    private final Random random;
    private final Optional<String> passwordHash;
    private final List<Person> trainees = new ArrayList<>();
    private final AtomicInteger numbered = new AtomicInteger(FIRST_NUMBER);

    /** Where everything is written. */
    public record Tables(
            PersonDao people,
            MemberDao members,
            TeamDao teams,
            TextVersionDao texts,
            SampleDao deeds,
            DutyDao duties,
            Assignments assignments) {}

    /** @param passwordHash of the password that all of them have; without one nobody can sign in */
    public GeneratedCompany(Tables tables, Course course, Clock clock, long seed, Optional<String> passwordHash) {
        this.tables = tables;
        this.course = course;
        this.clock = clock;
        this.random = new Random(seed);
        this.passwordHash = passwordHash;
    }

    /**
     * Makes so many trainees with their teams; to be called in one transaction.
     *
     * @param trainer who gave them what they are to do
     * @param first who leads the first team
     * @param newcomer somebody known already who is one of the new hires
     */
    public void settle(int count, Person trainer, Optional<Person> first, Optional<Person> newcomer) {
        keepTexts();
        Instant now = clock.instant();
        long sales = tables.teams().add("Sales", Optional.empty(), now);
        long hires = tables.teams().add("New hires", Optional.of(sales), now);
        lead(hires, first.orElseGet(() -> person(Optional.of(sales), Set.of(Role.MANAGER), 0)));
        newcomer.ifPresent(person -> join(person, hires));
        fill(hires, Math.min(count, NEW_HIRES), trainer);
        List<Long> regions = new ArrayList<>();
        for (int made = NEW_HIRES; made < count; made += TEAM) {
            String name = REGIONS.get(regions.size() % REGIONS.size())
                    + (regions.size() < REGIONS.size() ? "" : " " + (regions.size() / REGIONS.size() + 1));
            long team = tables.teams().add(name, Optional.of(sales), now);
            first.filter(known -> regions.isEmpty())
                    .ifPresentOrElse(
                            known -> lead(team, known),
                            () -> lead(team, person(Optional.of(sales), Set.of(Role.MANAGER), 0)));
            fill(team, Math.min(TEAM, count - made), trainer);
            regions.add(team);
        }
        newcomer.ifPresent(person -> learn(person, 2, trainer));
        assign(hires, regions, trainer);
    }

    private void keepTexts() {
        for (CourseModule module : course.modules()) {
            module.scenario().ifPresent(scenario -> tables.texts().keep(scenario.version(), scenario.texts()));
            module.check().ifPresent(check -> tables.texts().keep(check.version(), check.texts()));
            module.practice().ifPresent(practice -> tables.texts().keep(practice.version(), practice.texts()));
        }
    }

    private void fill(long team, int count, Person coach) {
        for (int i = 0; i < count; i++) {
            int weeks = 1 + random.nextInt(LONGEST_WEEKS);
            Person person = person(Optional.of(team), Set.of(), weeks);
            trainees.add(person);
            if (random.nextInt(10) > 0) {
                learn(person, weeks, coach);
            }
        }
    }

    private void learn(Person person, int weeks, Person coach) {
        Instant now = clock.instant();
        Diary diary = new Diary(random, now.minus(Duration.ofDays(7L * weeks)), now);
        new Career(tables.deeds(), course, person, coach.id(), random, diary).run(course.modules());
    }

    private Person person(Optional<Long> team, Set<Role> roles, int weeks) {
        Language language = random.nextInt(5) < 2 ? Language.ZH : Language.EN;
        String number = "F" + numbered.getAndIncrement();
        LocalDate start = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusWeeks(weeks);
        NewPerson made = new NewPerson(
                Optional.of(number.toLowerCase(Locale.ROOT) + "@example.com"),
                Optional.of(number),
                Stock.name(language, random),
                language,
                roles,
                team,
                Optional.of(start));
        return made.withId(tables.people().insert(made, passwordHash, clock.instant()));
    }

    private void lead(long team, Person leader) {
        tables.teams().addLeader(team, leader.id());
        tables.members().makeManager(leader.id());
    }

    private void join(Person person, long team) {
        tables.members()
                .change(new MemberDao.Change(
                        person.id(),
                        person.email(),
                        person.number(),
                        person.name(),
                        person.language(),
                        person.trainer(),
                        person.manager(),
                        person.admin(),
                        Optional.of(team),
                        Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .minusWeeks(2))));
    }

    /** The first path to the new hires, two modules to the other teams, with a coach's sign-off to one of them. */
    private void assign(long hires, List<Long> regions, Person trainer) {
        course.paths().stream()
                .findFirst()
                .ifPresent(path -> give(Optional.of(path), path.modules(), Set.of(hires), days(DAYS), false, trainer));
        List<String> two =
                course.modules().stream().skip(1).limit(2).map(CourseModule::id).toList();
        if (!regions.isEmpty() && !two.isEmpty()) {
            LocalDate yesterday =
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
            DueRule past = new DueRule(Optional.of(yesterday), Optional.empty());
            long given = give(Optional.empty(), two, Set.copyOf(regions), past, true, trainer);
            except(given, trainer, yesterday.plusDays(14));
        }
    }

    private static DueRule days(int days) {
        return new DueRule(Optional.empty(), Optional.of(days));
    }

    private long give(
            Optional<CoursePath> path,
            List<String> modules,
            Set<Long> teams,
            DueRule due,
            boolean signOff,
            Person trainer) {
        NewAssignment wanted = new NewAssignment(
                path.map(CoursePath::id), modules, teams, Set.of(), due, false, signOff, Optional.empty());
        return tables.assignments().assign(wanted, trainer);
    }

    /** One is exempt, one has more time. */
    private void except(long assignment, Person trainer, LocalDate later) {
        List<Duty> duties = tables.duties().in(assignment);
        if (duties.size() > 2) {
            tables.assignments().change(duties.get(0), DutyEvent.Kind.EXEMPTED, "Has taught this elsewhere.", trainer);
            tables.assignments().extend(duties.get(1), later, "On parental leave until then.", trainer);
        }
    }
}
