package fieldcraft.people;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that is held about one person, to be written in one format or another. */
record PersonalFile(Instant at, List<Kind> kinds) {
    /**
     * The rows of one kind.
     *
     * @param columns the words for them, such as {@code createdAt}; none if there is no row
     */
    record Kind(String key, List<String> columns, List<List<Value>> rows) {
        static Kind of(PersonalData data, long person) {
            List<? extends Record> rows = data.rows(person);
            List<String> columns = rows.stream()
                    .findFirst()
                    .map(row -> columns(row.getClass()))
                    .orElse(List.of());
            return new Kind(data.key(), columns, rows.stream().map(Kind::values).toList());
        }

        private static List<String> columns(Class<? extends Record> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }

        private static List<Value> values(Record row) {
            return Arrays.stream(row.getClass().getRecordComponents())
                    .map(column -> Value.of(read(column, row)))
                    .toList();
        }

        private static Object read(RecordComponent column, Record row) {
            try {
                column.getAccessor().setAccessible(true);
                return column.getAccessor().invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + column, e);
            }
        }
    }

    /** What stands in one place: nothing, a number, yes or no, or a text, such as a time in ISO 8601. */
    record Value(Optional<Object> content) {
        static Value of(Object held) {
            if (held instanceof Optional<?> perhaps) {
                return new Value(perhaps.map(Value::plain));
            }
            return new Value(Optional.of(plain(held)));
        }

        public boolean isYesOrNo() {
            return content.filter(Boolean.class::isInstance).isPresent();
        }

        private static Object plain(Object held) {
            if (held instanceof Number || held instanceof Boolean) {
                return held;
            }
            if (held instanceof Instant instant) {
                return instant.truncatedTo(ChronoUnit.SECONDS).toString();
            }
            return held instanceof Enum<?> constant
                    ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : held.toString();
        }
    }

    /** When it was written. */
    public String atText() {
        return Value.of(at).content().orElseThrow().toString();
    }

    static PersonalFile of(List<PersonalData> held, long person, Clock clock) {
        return new PersonalFile(
                clock.instant(),
                held.stream().map(data -> Kind.of(data, person)).toList());
    }
}
