package org.closedloop.rules;

import java.util.List;
import org.closedloop.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Another name of a product or of an item (别名), as written; its reason is for readers and only has to be there.
 *
 * @param tree where it stands, for faults
 * @param name the alias, normal
 * @param product normal name of the only product for which it holds; empty if for all or if it is a product's alias
 * @param of normal names that it stands for
 */
record CatalogueAlias(YamlTree tree, String name, String product, List<String> of) {

    CatalogueAlias {
        of = List.copyOf(of);
    }

    /** Returns the alias, or {@code null} after a fault. */
    static @Nullable CatalogueAlias read(YamlTree tree, List<String> optional) {
        if (!tree.shape(List.of("alias", "of", "reason"), optional)) {
            return null;
        }
        String name = tree.text("alias");
        String product = tree.get("product") == null ? "" : tree.text("product");
        List<String> of = tree.texts("of").stream().map(CatalogueNames::normal).toList();
        String reason = tree.text("reason");
        if (name == null || product == null || reason == null || of.isEmpty()) {
            return null;
        }
        return new CatalogueAlias(tree, CatalogueNames.normal(name), CatalogueNames.normal(product), of);
    }

    void isName() {
        tree.fault(
                "CL-137",
                new Bilingual(
                        "别名“" + name + "”本身就是目录中的名称。", "the alias '" + name + "' is itself a name of the catalogue."),
                new Bilingual("请删除这条别名。", "Delete the alias."));
    }

    void standsTwice() {
        tree.fault(
                "CL-138",
                new Bilingual("别名“" + name + "”重复。", "the alias '" + name + "' stands twice."),
                new Bilingual("请合并为一条，of 可以写几个名称。", "Make it one; 'of' may name several."));
    }

    void namesAlias(String target) {
        tree.fault(
                "CL-136",
                new Bilingual(
                        "别名“" + name + "”指向另一个别名“" + target + "”。",
                        "the alias '" + name + "' names another alias, '" + target + "'."),
                new Bilingual(
                        "of 只能写目录中的名称，以免循环。",
                        "'of' takes names of the catalogue only, lest aliases go round in a circle."));
    }

    void namesNothing(String target) {
        tree.fault(
                "CL-135",
                new Bilingual(
                        "别名“" + name + "”指向目录中没有的“" + target + "”。",
                        "the alias '" + name + "' names '" + target + "', which is not in the catalogue."),
                new Bilingual("请写产品文件中 product 或 item 的全文。", "Write a product or an item of a product file in full."));
    }
}
