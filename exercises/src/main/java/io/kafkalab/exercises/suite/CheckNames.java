package io.kafkalab.exercises.suite;

import io.kafkalab.text.Text;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Names a check by its id and, in the suites’ language, what it says in a word. */
final class CheckNames extends DisplayNameGenerator.Simple {
    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> testClass, Method method) {
        Check check = method.getAnnotation(Check.class);
        return check == null
                ? super.generateDisplayNameForMethod(enclosing, testClass, method)
                : check.value().id() + ": "
                        + SuiteLanguage.say(Text.of("check." + check.value().id() + ".title"));
    }
}
