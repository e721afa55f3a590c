package fieldcraft.learning;

import fieldcraft.course.Course;
import fieldcraft.course.CourseModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a person is with every module of the course, in the course's order. */
public record Progress(List<ModuleProgress> modules) {
    public Progress {
        modules = List.copyOf(modules);
    }

    /** Puts a person's deeds and scored attempts beside the modules that they belong to. */
    public static Progress of(Course course, Deeds deeds, List<Attempt> attempts) {
        Map<String, List<Attempt>> played = attempts.stream().collect(Collectors.groupingBy(Attempt::module));
        return new Progress(course.modules().stream()
                .map(module ->
                        new ModuleProgress(module, deeds.in(module.id()), played.getOrDefault(module.id(), List.of())))
                .toList());
    }

    public ModuleProgress of(CourseModule module) {
        return modules.stream()
                .filter(progress -> progress.module().id().equals(module.id()))
                .findFirst()
                .orElseThrow();
    }

    /** How far the person is with the course as a whole. */
    public PartState state() {
        return PartState.of(modules.stream().map(ModuleProgress::state).toList());
    }

    /**
     * The module to go on with: one with something running, else the first of some that is not done, else the first of all.
     *
     * @param urgent the ids of the modules that come first; one that is done is to be done again
     */
    public Optional<ModuleProgress> next(List<String> urgent) {
        return modules.stream()
                .filter(module ->
                        module.running().isPresent() || module.runningCheck().isPresent())
                .findFirst()
                .or(() -> urgent.stream()
                        .flatMap(id -> modules.stream()
                                .filter(module -> module.module().id().equals(id)))
                        .filter(module -> module.isOpen() || module.state() == PartState.DONE)
                        .findFirst())
                .or(() -> modules.stream().filter(ModuleProgress::isOpen).findFirst());
    }
}
