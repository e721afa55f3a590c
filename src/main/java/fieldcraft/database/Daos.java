package fieldcraft.database;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.extension.NoSuchExtensionException;
import org.jdbi.v3.core.mapper.JoinRowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterJoinRowMapper;

/**
 * Makes Daos that take a connection for each call from outside; what a method of a Dao calls on itself shares it.
 *
 * <p>Jdbi's own on-demand Daos do the same, but are put together anew for every call, which costs more than most
 * statements. The price: of a Dao's annotations on its type only those that register row mappers count, and for all Daos.
 */
final class Daos implements HandleSupplier {
    private final Jdbi jdbi;
    private final ThreadLocal<Handle> current = new ThreadLocal<>();

    Daos(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    <D> D make(Class<D> type) {
        register(type);
        return getConfig()
                .get(Extensions.class)
                .findFor(type, this)
                .orElseThrow(() -> new NoSuchExtensionException(type));
    }

    @Override
    public <V> V invokeInContext(ExtensionContext context, Callable<V> task) throws Exception {
        if (current.get() != null) {
            return task.call();
        }
        try (Handle handle = jdbi.open()) {
            current.set(handle);
            return task.call();
        } finally {
            current.remove();
        }
    }

    /** Whatever Daos do in this work, on this thread, is done altogether or not at all. */
    <V> V inTransaction(Supplier<V> work) {
        Handle open = current.get();
        if (open != null) {
            return open.inTransaction(handle -> work.get());
        }
        try (Handle handle = jdbi.open()) {
            current.set(handle);
            return handle.inTransaction(inside -> work.get());
        } finally {
            current.remove();
        }
    }

    @Override
    public Handle getHandle() {
        return Optional.ofNullable(current.get())
                .orElseThrow(() -> new IllegalStateException("a Dao's method is not under way on this thread"));
    }

    @Override
    public Jdbi getJdbi() {
        return jdbi;
    }

    @Override
    public ConfigRegistry getConfig() {
        return jdbi.getConfig();
    }

    private void register(Class<?> dao) {
        for (RegisterConstructorMapper mapper : dao.getAnnotationsByType(RegisterConstructorMapper.class)) {
            registerRecord(mapper.value());
        }
        for (RegisterJoinRowMapper mapper : dao.getAnnotationsByType(RegisterJoinRowMapper.class)) {
            jdbi.registerRowMapper(JoinRowMapper.forTypes(mapper.value()));
        }
    }

    private <R> void registerRecord(Class<R> type) {
        jdbi.registerRowMapper(type, new RememberingMapper<>(ConstructorMapper.of(type)));
    }
}
