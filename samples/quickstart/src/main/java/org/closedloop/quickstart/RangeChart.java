package org.closedloop.quickstart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rates on a line for each group as SVG (区间图): a dot for each, and from the lowest to the highest in words. */
final class RangeChart {

    private static final int WIDTH = 330;
    private static final int ROW = 17;
    private static final int STEP = 10;

    private final String title;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String label, List<BigDecimal> rates) {
        BigDecimal low() {
            return Collections.min(rates);
        }

        BigDecimal high() {
            return Collections.max(rates);
        }

        String inWords() {
            return rates.size() == 1
                    ? low().toPlainString() + "%"
                    : low().toPlainString() + "～" + high().toPlainString() + "%";
        }
    }

    RangeChart(String title) {
        this.title = title;
    }

    /** Adds a line of rates in percent, at least one. */
    RangeChart line(String label, List<BigDecimal> rates) {
        lines.add(new Line(label, List.copyOf(rates)));
        return this;
    }

    Html svg() {
        double left = lines.stream()
                        .mapToDouble(l -> BarChart.textWidth(l.label()))
                        .max()
                        .orElse(0)
                + 8;
        double right = lines.stream()
                        .mapToDouble(l -> BarChart.textWidth(l.inWords()))
                        .max()
                        .orElse(0)
                + 6;
        int most = lines.stream().mapToInt(l -> l.high().intValue()).max().orElse(0) / STEP * STEP + STEP;
        double unit = (WIDTH - left - right) / most;
        int bottom = lines.size() * ROW;
        List<Html> parts = new ArrayList<>();
        for (int tick = 0; tick <= most; tick += 2 * STEP) {
            double x = left + tick * unit;
            parts.add(stroke(x, 0, x, bottom + 2, "#999", ".5"));
            parts.add(BarChart.text(x, bottom + 14, "middle", "#000000", tick + "%"));
        }
        for (int i = 0; i < lines.size(); i++) {
            parts.add(line(lines.get(i), i * ROW + ROW / 2.0, left, unit));
        }
        return Html.of(
                """
                <svg viewBox="0 0 {} {}" role="img" aria-label="{}">
                {}</svg>
                """,
                WIDTH,
                bottom + 20,
                title + "："
                        + String.join(
                                "；",
                                lines.stream().map(l -> l.label() + l.inWords()).toList()),
                Html.all(parts.stream()));
    }

    private static Html line(Line line, double y, double left, double unit) {
        List<Html> parts = new ArrayList<>();
        parts.add(BarChart.text(left - 6, y + 4, "end", "#000000", line.label()));
        parts.add(stroke(
                left + line.low().doubleValue() * unit, y, left + line.high().doubleValue() * unit, y, "#0b3c6f", "3"));
        for (BigDecimal rate : line.rates()) {
            parts.add(Html.of(
                    "<circle cx=\"{}\" cy=\"{}\" r=\"3.4\" fill=\"#f0a33a\" stroke=\"#000\" stroke-width=\".7\"/>\n",
                    BarChart.figure(left + rate.doubleValue() * unit),
                    BarChart.figure(y)));
        }
        parts.add(BarChart.text(WIDTH - 1, y + 4, "end", "#000000", line.inWords()));
        return Html.all(parts.stream());
    }

    private static Html stroke(double x1, double y1, double x2, double y2, String colour, String width) {
        return Html.of(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"/>\n",
                BarChart.figure(x1),
                BarChart.figure(y1),
                BarChart.figure(x2),
                BarChart.figure(y2),
                colour,
                width);
    }
}
