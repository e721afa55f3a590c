package fieldcraft.testkit;

import fieldcraft.database.Database;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test with one parameter, a fresh {@link Database}: it runs once on H2 and once on PostgreSQL. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(OnEveryDatabase.Databases.class)
public @interface OnEveryDatabase {
    /** Opens each database just before its turn; JUnit closes it afterwards. */
    final class Databases implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.of(named("H2", TestDatabases::h2), named("PostgreSQL", TestDatabases::postgresql))
                    .map(each -> Arguments.of(
                            Named.of(each.getName(), each.getPayload().get())));
        }

        private static Named<Supplier<Database>> named(String name, Supplier<Database> database) {
            return Named.of(name, database);
        }
    }
}
