package fieldcraft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the server, which then runs until the process is told to end. */
@Command(name = "serve", description = "Start the server (also without any command).", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options;

    @Override
    public Integer call() {
        return serve(options);
    }

    static int serve(ServerOptions options) {
        Config config = options.config();
        requireCourse(config.content());
        App app = App.start(config, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "shutdown"));
        app.startWork();
        app.welcome().forEach(System.out::println);
        return 0;
    }

    private static void requireCourse(Path content) {
        if (!Files.isRegularFile(content.resolve("course.yaml"))) {
            throw new CommandFailure("There is no course in %s (no course.yaml): name its folder with --content."
                    .formatted(content.toAbsolutePath()));
        }
    }
}
