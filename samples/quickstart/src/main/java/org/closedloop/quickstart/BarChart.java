package org.closedloop.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Horizontal stacked bars as SVG (堆积条形图). Every bar says its numbers, and the fills differ in lightness as well as in
 * hue, so that it can be read without colour.
 */
final class BarChart {

    private static final int WIDTH = 330;
    private static final int ROW = 17;
    private static final double WIDE = 11.2;
    private static final double NARROW = 6.2;
    private static final List<String> FILLS = List.of("#0b3c6f", "#f0a33a", "#cfe3f3", "#ffffff");
    private static final List<String> INKS = List.of("#ffffff", "#000000", "#000000", "#000000");

    private final String title;
    private final List<String> series;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(String label, List<Integer> values) {
        int sum() {
            return values.stream().mapToInt(v -> v).sum();
        }
    }

    /** @param series names of the parts of a bar, at most four */
    BarChart(String title, List<String> series) {
        this.title = title;
        this.series = List.copyOf(series);
    }

    BarChart bar(String label, int... values) {
        bars.add(new Bar(label, IntStream.of(values).boxed().toList()));
        return this;
    }

    Html svg() {
        double left = bars.stream().mapToDouble(b -> textWidth(b.label())).max().orElse(0) + 6;
        int most = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
        double right = textWidth(Integer.toString(most)) + 8;
        double unit = (WIDTH - left - right) / most;
        List<Html> parts = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            parts.add(bar(bars.get(i), i * ROW, left, unit));
        }
        int height = bars.size() * ROW + 20;
        return Html.of(
                """
                <svg viewBox="0 0 {} {}" role="img" aria-label="{}">
                {}{}</svg>
                """, WIDTH, height, title + "：" + inWords(), Html.all(parts.stream()), legend(bars.size() * ROW + 14));
    }

    private Html bar(Bar bar, int top, double left, double unit) {
        List<Html> parts = new ArrayList<>();
        parts.add(text(left - 5, top + 12, "end", "#000000", bar.label()));
        double x = left;
        for (int i = 0; i < bar.values().size(); i++) {
            int value = bar.values().get(i);
            if (value > 0) {
                double width = value * unit;
                parts.add(box(x, top + 2, width, ROW - 4, i));
                if (bar.values().size() > 1 && width > textWidth(Integer.toString(value)) + 3) {
                    parts.add(text(x + width / 2, top + 12, "middle", INKS.get(i), Integer.toString(value)));
                }
                x += width;
            }
        }
        parts.add(text(x + 4, top + 12, "start", "#000000", Integer.toString(bar.sum())));
        return Html.all(parts.stream());
    }

    private Html legend(int baseline) {
        List<Html> parts = new ArrayList<>();
        double x = 2;
        for (int i = 0; i < series.size(); i++) {
            parts.add(box(x, baseline - 9, 10, 10, i));
            parts.add(text(x + 14, baseline, "start", "#000000", series.get(i)));
            x += 14 + textWidth(series.get(i)) + 12;
        }
        return Html.all(parts.stream());
    }

    private static Html box(double x, double y, double width, double height, int fill) {
        return Html.of(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"#000\" stroke-width=\".6\"/>\n",
                figure(x),
                figure(y),
                figure(width),
                figure(height),
                FILLS.get(fill));
    }

    static Html text(double x, double y, String anchor, String ink, String text) {
        return Html.of(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" style=\"fill:{}\">{}</text>\n",
                figure(x),
                figure(y),
                anchor,
                ink,
                text);
    }

    /** Returns a number as SVG wants it, whatever the machine's language is. */
    static String figure(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Returns about how wide a text is at the size of the charts; Chinese characters are as wide as they are high. */
    static double textWidth(String text) {
        return text.codePoints()
                .mapToDouble(c -> TextTable.width(Character.toString(c)) == 2 ? WIDE : NARROW)
                .sum();
    }

    private String inWords() {
        return bars.stream().map(this::inWords).collect(Collectors.joining("；"));
    }

    private String inWords(Bar bar) {
        return bar.label()
                + bar.sum()
                + IntStream.range(0, bar.values().size())
                        .filter(i -> bar.values().get(i) > 0)
                        .mapToObj(i -> series.get(i) + bar.values().get(i))
                        .collect(Collectors.joining("、", "（", "）"));
    }
}
