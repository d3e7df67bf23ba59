package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What rule authors read names every fact, field and constant that they may write. */
class RuleAuthorGuideTest {

    @Test
    void the_guide_names_every_fact_with_its_fields_and_every_constant() throws IOException {
        String guide = Files.readString(Path.of("../law/README.md"));
        for (FactModel.FactType type : FactModel.INSTANCE.types()) {
            String row = guide.lines()
                    .filter(l -> l.startsWith("| `" + type.name() + "` |"))
                    .findFirst()
                    .orElse("");
            assertThat(row).as("row of %s", type.name()).isNotEmpty();
            for (FactModel.FactField field : type.fields().values()) {
                assertThat(row).contains("`" + field.name() + "`" + (field.maybeUnknown() ? "?" : " "));
            }
        }
        for (Class<?> type : FactModel.INSTANCE.constants()) {
            Arrays.stream(type.getEnumConstants())
                    .forEach(c -> assertThat(guide).contains("`" + ((Enum<?>) c).name() + "`"));
        }
    }
}
