package org.closedloop.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.closedloop.ClosedLoop;
import org.closedloop.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests a {@link RuleBook}, a {@link ClosedLoop} and a {@link PolicyClock} as parameters (测试扩展), as
 * {@link PolicyTest} says; without one, by the shipped law and from the present day.
 *
 * <p>Books are read once for each path and content and shared by all tests. A clock belongs to one test, its constructor
 * and its set-up methods; with one test instance for the whole class, what the constructor gets belongs to the class.
 * Law that is refused fails the test with every fault; a day that is none fails every test, whether it asks for a clock or not.
 */
public final class ClosedLoopExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ClosedLoopExtension.class);
    private static final List<Class<?>> TYPES = List.of(RuleBook.class, ClosedLoop.class, PolicyClock.class);

    /** JUnit makes it. */
    public ClosedLoopExtension() {}

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        check(asked(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        check(asked(context));
    }

    /** What is written wrongly fails at once, though no test may ask for it. */
    private static void check(@Nullable PolicyTest asked) {
        if (asked != null && !asked.clock().isEmpty()) {
            day(asked.clock());
        }
        if (asked != null) {
            present("law", asked.law().equals(Books.STANDARD) ? "" : asked.law());
            present("layer", asked.layer());
        }
        if (asked != null && !asked.layer().isEmpty() && !asked.law().equals(Books.STANDARD)) {
            throw new ExtensionConfigurationException("@PolicyTest(law = \"" + asked.law() + "\", layer = \""
                    + asked.layer() + "\"): a layer lies over the shipped law; leave out one of the two");
        }
    }

    private static void present(String what, String path) {
        if (!path.isEmpty() && !Files.exists(Path.of(path))) {
            throw new ExtensionConfigurationException("@PolicyTest(" + what + " = \"" + path + "\"): there is no such"
                    + " folder or zip; the path is read from " + Path.of("").toAbsolutePath());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        PolicyTest asked = asked(context);
        check(asked);
        if (type == PolicyClock.class) {
            return clock(asked, context);
        }
        RuleBook book = asked == null ? Books.named(Books.STANDARD) : book(asked);
        return type == RuleBook.class
                ? book
                : ClosedLoop.builder().rules(book).clock(clock(asked, context)).build();
    }

    private static RuleBook book(PolicyTest asked) {
        return asked.layer().isEmpty() ? Books.named(asked.law()) : Books.layer(Path.of(asked.layer()));
    }

    private static @Nullable PolicyTest asked(ExtensionContext context) {
        Optional<PolicyTest> found = AnnotationSupport.findAnnotation(context.getTestMethod(), PolicyTest.class);
        Class<?> in = context.getTestClass().orElse(null);
        while (found.isEmpty() && in != null) {
            found = AnnotationSupport.findAnnotation(in, PolicyTest.class);
            in = in.getEnclosingClass();
        }
        return found.orElse(null);
    }

    private static PolicyClock clock(@Nullable PolicyTest asked, ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        PolicyClock clock = store.get(context.getUniqueId(), PolicyClock.class);
        if (clock == null) {
            clock = asked == null || asked.clock().isEmpty()
                    ? PolicyClock.at(Clock.systemUTC().instant())
                    : PolicyClock.at(day(asked.clock()));
            store.put(context.getUniqueId(), clock);
        }
        return clock;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ExtensionConfigurationException(
                    "@PolicyTest(clock = \"" + text + "\") is not a day; write it as 2026-11-22", e);
        }
    }
}
