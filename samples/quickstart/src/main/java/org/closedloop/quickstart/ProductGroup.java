package org.closedloop.quickstart;

import java.util.regex.Pattern;
import org.closedloop.law.Termed;

/** Groups of products for the bulletin (产品类别), told by the words of the product's name alone; the first that fits. */
enum ProductGroup implements Termed {
    FURNITURE("木家具", "wooden furniture", "家具"),
    TOYS("玩具", "toys", "玩具|娃娃"),
    HELMETS("头盔", "helmets", "头盔"),
    E_BIKES("电动自行车", "e-bikes", "电动自行车"),
    FIRE("消防产品", "fire protection", "消防|防火|灭火"),
    CABLES("电线电缆", "wires and cables", "电线|电缆|软线"),
    SWITCHGEAR("成套开关设备", "switchgear", "配电|开关设备"),
    GAS_COOKERS("燃气灶具", "gas cookers", "燃气灶"),
    POWER_BANKS("移动电源", "power banks", "移动电源"),
    PUMPS("潜水泵", "submersible pumps", "潜水泵"),
    CEMENT("水泥", "cement", "水泥"),
    SPECTACLES("眼镜", "spectacles", "眼镜"),
    FERTILIZER("化肥", "fertilizer", "化肥|肥料"),
    SEALANTS("建筑密封胶", "building sealants", "密封胶"),
    CLOTHING("服装", "clothing", "服|衣|衫|裤|毛衣|套装|大衣|夹克|肚围|T恤|男装|纺织"),
    OTHER("其他", "other", "");

    private static final Pattern SEVERAL = Pattern.compile("[0-9]+[大小]?[种类]");

    private final String zh;
    private final String en;
    private final Pattern words;

    ProductGroup(String zh, String en, String words) {
        this.zh = zh;
        this.en = en;
        this.words = Pattern.compile(words);
    }

    /** Returns the group of a product. */
    static ProductGroup of(String product) {
        for (ProductGroup group : values()) {
            if (group.words.matcher(product).find()) {
                return group;
            }
        }
        return OTHER;
    }

    /** Returns the group that a spot check was about; {@link #OTHER} for a check on several kinds of product. */
    static ProductGroup ofCheck(String scope) {
        return SEVERAL.matcher(scope).find() ? OTHER : of(scope);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
