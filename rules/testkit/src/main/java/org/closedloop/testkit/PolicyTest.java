package org.closedloop.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests of policy (政策测试), whose parameters may be a {@link org.closedloop.rules.RuleBook}, a
 * {@link org.closedloop.ClosedLoop} by that book and clock, and a {@link PolicyClock}. On a method it takes the place of that
 * on its class; on a class it holds for nested classes too.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(ClosedLoopExtension.class)
public @interface PolicyTest {

    /** Path of the law folder or zip, from the working directory; by default {@code standard}, the shipped law. */
    String law() default Books.STANDARD;

    /** Path of a layer over the shipped law, a folder or zip; by default none. Not beside {@link #law()}. */
    String layer() default "";

    /**
     * Day in Asia/Shanghai on which each test begins, as {@code 2026-11-22}; by default the present day. What is no day fails
     * at once, whether a test asks for a clock or not.
     */
    String clock() default "";
}
