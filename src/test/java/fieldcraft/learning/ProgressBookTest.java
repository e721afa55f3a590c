package fieldcraft.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fieldcraft.course.Course;
import fieldcraft.course.CourseCatalog;
import fieldcraft.database.Database;
import fieldcraft.people.PersonDao;
import fieldcraft.testkit.OnEveryDatabase;
import fieldcraft.testkit.TestApp;
import fieldcraft.testkit.TestClock;
import fieldcraft.testkit.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

class ProgressBookTest {
    /** More than PostgreSQL takes as parameters of one statement, which names each person four times. */
    private static final long MANY = 20_000;

    private final TestClock clock = new TestClock();
    private final Course course = new CourseCatalog(TestApp.TINY_COURSE, clock).current();

    @OnEveryDatabase
    void tellsHowFarPeopleAreHoweverManyAreAskedFor(Database database) {
        ProgressDao deeds = database.dao(ProgressDao.class);
        long kim = database.dao(PersonDao.class)
                .add(TestPeople.person("Kim"), "hash", clock.instant())
                .orElseThrow()
                .id();
        deeds.markRead(kim, "first-visit", clock.instant());
        List<Long> people =
                new ArrayList<>(LongStream.range(kim + 1, kim + MANY).boxed().toList());
        people.add(kim);

        Map<Long, Progress> progress =
                new ProgressBook(deeds, database.dao(AttemptDao.class), clock).of(people, course);

        assertThat(progress).hasSize((int) MANY);
        assertThat(progress.get(kim).state()).isEqualTo(PartState.IN_PROGRESS);
        assertThat(progress.get(kim + 1).state()).isEqualTo(PartState.NOT_STARTED);
    }
}
