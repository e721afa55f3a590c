package fieldcraft.report;

import fieldcraft.learning.PartState;
import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** What the address of a matrix asks for; what it does not say or says wrongly is taken as usual. */
record MatrixForm(MatrixFilter filter, int page) {
    static MatrixForm of(Context ctx) {
        return new MatrixForm(
                new MatrixFilter(
                        Normalizer.normalize(value(ctx, "q"), Normalizer.Form.NFC),
                        number(ctx, "team"),
                        Arrays.stream(PartState.values())
                                .filter(state -> state.toString().equals(value(ctx, "state")))
                                .findFirst(),
                        value(ctx, "late").equals("yes"),
                        value(ctx, "only").equals("direct") ? MatrixFilter.Only.DIRECT : MatrixFilter.Only.ALL,
                        MatrixSort.of(value(ctx, "sort")).orElse(MatrixSort.USUAL)),
                number(ctx, "page")
                        .filter(page -> page <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(1));
    }

    private static String value(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }

    private static Optional<Long> number(Context ctx, String name) {
        try {
            return Optional.of(Long.valueOf(value(ctx, name)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
