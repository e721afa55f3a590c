package fieldcraft.report;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import fieldcraft.learning.Attempt;
import fieldcraft.learning.CheckAttempt;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long one person took over decisions and answers in each module of the course, by the modules' ids. */
record TimeSpent(Map<String, Duration> byModule) {
    TimeSpent {
        byModule = Map.copyOf(byModule);
    }

    /** @param work read whole, not in brief */
    static TimeSpent of(Course course, Work work) {
        Map<String, Duration> times = new LinkedHashMap<>();
        course.modules().forEach(module -> times.put(module.id(), Duration.ZERO));
        for (Attempt attempt : work.attempts()) {
            add(times, attempt.module(), work.millisOfPlay(attempt.id()));
        }
        for (CheckAttempt attempt : work.deeds().checks()) {
            add(times, attempt.module(), work.millisOfCheck(attempt.id()));
        }
        return new TimeSpent(times);
    }

    /** What the course has dropped does not count. */
    private static void add(Map<String, Duration> times, String module, long millis) {
        times.computeIfPresent(module, (id, time) -> time.plusMillis(millis));
    }

    Duration in(CourseModule module) {
        return byModule.get(module.id());
    }

    Duration total() {
        return byModule.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
