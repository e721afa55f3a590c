package fieldcraft.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser, with a parameter of type {@link com.microsoft.playwright.Page}.
 *
 * <p>It is skipped where there is no Chromium, unless {@code FIELDCRAFT_BROWSER_TESTS=required}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@Tag("browser")
@ExtendWith(Chromium.class)
public @interface InChromium {}
