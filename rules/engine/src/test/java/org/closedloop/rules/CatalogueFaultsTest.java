package org.closedloop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault of a catalogue, with its place and the words that say what to do. */
class CatalogueFaultsTest {

    private static final String GOOD = "{item: 安定性, standard: GB 175-2007, source: x}";

    private final TreeMap<String, String> files = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {item: 安定性, standard: GB 1, source: x, klass: A}              | CL-121 | 'klass'            | class about protects
        {item: 安定性, standard: GB 1, source: x, class: C}              | CL-125 | 'C'                | A B
        {item: 安定性, standard: GB 1, source: x, type: 强制}            | CL-125 | '强制'             | MANDATORY RECOMMENDED
        {item: 安定性, standard: GB 1, source: x, about: HEALTH}         | CL-125 | 'HEALTH'           | SAFETY PERFORMANCE LABEL
        {item: 安定性, standard: GB 1, source: x, protects: yes}         | CL-124 | true or false      | leave out the key
        {item: 安定性, standard: GB 1, source: x, from: 2007}            | CL-124 | 2021-02-20         | leave out the key
        {item: 安定性, standard: GB 1, source: x, from: 2007-02-30}      | CL-124 | 2007-02-30         | leave out the key
        {item: 安定性, standard: GB 1, source: x, from: 2007-01-02, to: 2007-01-02} | CL-134 | not after | first day no longer
        {standard: GB 1, source: x}                                     | CL-123 | 'item'             | never guess
        {item: 安定性, source: x}                                        | CL-123 | 'standard'         | never guess
        {item: 安定性, standard: GB 1}                                   | CL-123 | 'source'           | never guess
        {item: 安定性, standard: GB 1, source: null}                     | CL-124 | expected a text    | leave out the key
        {item: 安定性, standard: GB 1, source: x, unverified: [class]}   | CL-139 | 'class'            | if the row gives them
        {item: 安定性, standard: GB 1, source: x, unverified: [colour]}  | CL-139 | 'colour'           | standard type class
        {item: 氯离子, standard: GB 175-2007, source: x}                 | CL-133 | '氯离子'           | Delete one
        """)
    void a_faulty_row_is_reported_at_its_line(String row, String code, String message, String mend) {
        files.put("catalogue/cement.yaml", product("水泥", "{item: 氯离子, standard: GB 175-2007, source: x}", row));

        Fault fault = onlyFault();

        assertThat(fault.file()).isEqualTo("catalogue/cement.yaml");
        assertThat(fault.line()).isEqualTo(4);
        assertThat(fault.column()).isPositive();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.message().en()).contains(message);
        assertThat(fault.mend().en()).contains(mend);
        assertThat(fault.message().zh()).isNotEqualTo(fault.message().en());
    }

    @Test
    void a_standard_that_is_not_known_is_written_null() {
        files.put("catalogue/cement.yaml", product("水泥", "{item: 安定性, standard: null, source: x}"));

        assertThat(catalogue().find("水泥", "安定性", null).orElseThrow().standard()).isNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_product_file_needs_its_product() {
        files.put("catalogue/cement.yaml", "requirements: []\n");

        assertThat(onlyFault().code()).isEqualTo("CL-123");
    }

    @Test
    void a_product_stands_in_one_file() {
        files.put("catalogue/a.yaml", product("水泥", GOOD));
        files.put("catalogue/b.yaml", product(" 水泥", GOOD).replace(": 水泥", ": '水泥 '"));

        assertThat(onlyFault().code()).isEqualTo("CL-132");
    }

    @Test
    void another_file_in_the_catalogue_is_a_fault_and_a_text_for_readers_is_not() {
        files.put("catalogue/README.md", "# x");
        files.put("catalogue/cement.csv", "x");

        assertThat(onlyFault().code()).isEqualTo("CL-131");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - {alias: 混凝土, of: [砂浆], reason: x}                                         | 1 | CL-135
        - {alias: 普通水泥, of: [水泥]}                                                  | 1 | CL-123
        - {alias: 普通水泥, of: [水泥], reason: ' '}                                     | 1 | CL-124
        - {alias: 水泥, of: [水泥], reason: x}                                           | 1 | CL-137
        - {alias: 甲, of: [水泥], reason: x}#- {alias: 甲, of: [水泥], reason: x}         | 2 | CL-138
        - {alias: 甲, of: [水泥], reason: x}#- {alias: 乙, of: [甲], reason: x}           | 2 | CL-136
        - {alias: 甲, of: [甲], reason: x}                                               | 1 | CL-136
        """)
    void a_faulty_alias_of_a_product_is_reported_at_its_line(String aliases, int line, String code) {
        files.put("catalogue/cement.yaml", product("水泥", GOOD));
        files.put("catalogue/aliases/products.yaml", aliases.replace('#', '\n'));

        assertThat(onlyFault().line()).isEqualTo(line);
        assertThat(faults.get(0).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - {alias: 强度, of: [抗压强度], reason: x}                                              | 1 | CL-135
        - {product: 石灰, alias: 稳定性, of: [安定性], reason: x}                               | 1 | CL-135
        - {alias: 稳定性, of: [安定性]}                                                        | 1 | CL-123
        - {alias: 安定性, of: [安定性], reason: x}                                              | 1 | CL-137
        - {product: 水泥, alias: 安定性, of: [安定性], reason: x}                               | 1 | CL-137
        - {alias: 甲, of: [安定性], reason: x}#- {alias: 甲, of: [安定性], reason: x}           | 2 | CL-138
        - {alias: 甲, of: [安定性], reason: x}#- {alias: 乙, of: [甲], reason: x}               | 2 | CL-136
        - {product: 水泥, alias: 甲, of: [乙], reason: x}#- {alias: 乙, of: [安定性], reason: x} | 1 | CL-136
        """)
    void a_faulty_alias_of_an_item_is_reported_at_its_line(String aliases, int line, String code) {
        files.put("catalogue/cement.yaml", product("水泥", GOOD));
        files.put("catalogue/aliases/items.yaml", aliases.replace('#', '\n'));

        assertThat(onlyFault().line()).isEqualTo(line);
        assertThat(faults.get(0).code()).isEqualTo(code);
    }

    @Test
    void aliases_that_go_round_in_a_circle_are_faults_each() {
        files.put("catalogue/cement.yaml", product("水泥", GOOD));
        files.put(
                "catalogue/aliases/products.yaml",
                "- {alias: 甲, of: [乙], reason: x}\n- {alias: 乙, of: [甲], reason: x}\n");

        catalogue();

        assertThat(faults).extracting(Fault::code).containsExactly("CL-136", "CL-136");
    }

    @Test
    void an_alias_for_one_product_goes_before_one_for_all() {
        files.put("catalogue/cement.yaml", product("水泥", GOOD, "{item: 氯离子, standard: GB 175-2007, source: x}"));
        files.put(
                "catalogue/aliases/items.yaml",
                "- {alias: 甲, of: [安定性], reason: x}\n- {product: 水泥, alias: 甲, of: [氯离子], reason: x}\n");

        assertThat(catalogue().find("水泥", "甲", null).orElseThrow().catalogueItem())
                .isEqualTo("氯离子");
        assertThat(faults).isEmpty();
    }

    private static String product(String name, String... rows) {
        return "product: " + name + "\nrequirements:\n  - " + String.join("\n  - ", rows) + "\n";
    }

    private Fault onlyFault() {
        catalogue();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private Catalogue catalogue() {
        return Catalogue.read(
                new LawFiles() {
                    @Override
                    public SortedSet<String> names() {
                        return new TreeSet<>(files.keySet());
                    }

                    @Override
                    public byte[] read(String name) {
                        return files.get(name).getBytes(StandardCharsets.UTF_8);
                    }
                },
                faults);
    }
}
