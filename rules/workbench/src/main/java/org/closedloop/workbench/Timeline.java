package org.closedloop.workbench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.casefile.CaseFile;
import org.closedloop.casefile.Entry;
import org.closedloop.casefile.Obligation;
import org.closedloop.disposition.TrackKind;
import org.closedloop.law.Termed;
import org.closedloop.procedure.Actor;
import org.closedloop.procedure.Event;
import org.closedloop.rules.Followed;
import org.jspecify.annotations.Nullable;

/** The timeline of a case as a picture (时间线图): tracks as lanes, obligations as bars, events as marks, today as a line. */
public final class Timeline {

    private static final Set<TrackKind> LEADING =
            EnumSet.of(TrackKind.RECTIFICATION, TrackKind.LICENCE, TrackKind.RECALL);
    private static final int WIDTH = 1240;
    private static final int LEFT = 150;
    private static final int RIGHT = 250;
    private static final int ROW = 22;
    private static final int HEAD = 74;
    private static final int MARGIN_DAYS = 6;
    private static final String DONE = "#2e7d4f";
    private static final String LATE = "#b3261e";
    private static final String OPEN = "#1f5fa8";
    private static final String LAPSED = "#9aa0a6";
    private static final String INK = "#202124";
    private static final String PALE = "#5f6368";

    private final StringBuilder svg = new StringBuilder();
    private final String language;
    private final LocalDate today;
    private final CaseFile file;
    private final List<Mark> marks;
    private final LocalDate first;
    private final LocalDate last;

    /** An event on the line, and whether it was accepted. */
    private record Mark(Event event, boolean accepted) {}

    private Timeline(CaseFile file, List<Mark> marks, LocalDate today, String language) {
        this.file = file;
        this.marks = marks;
        this.today = today;
        this.language = language;
        List<LocalDate> days = Stream.concat(
                        marks.stream().map(m -> m.event().on()),
                        file.obligations().stream().flatMap(o -> o.dueBy().stream()))
                .sorted()
                .toList();
        this.first = days.get(0).minusDays(MARGIN_DAYS);
        LocalDate end = days.get(days.size() - 1);
        // A day long after the case would press it into a corner; then it is left out.
        boolean near = ChronoUnit.DAYS.between(first, today) <= 2 * ChronoUnit.DAYS.between(first, end);
        this.last = (near && today.isAfter(end) ? today : end).plusDays(MARGIN_DAYS);
    }

    /** Returns the picture of a course that has events, as SVG. */
    static String of(String title, Followed followed, LocalDate today, String language) {
        CaseFile file = followed.file();
        if (file == null || followed.steps().isEmpty()) {
            throw new IllegalArgumentException("a course without events has no timeline");
        }
        List<Mark> marks = followed.steps().stream()
                .map(s -> new Mark(s.event(), s.isAccepted()))
                .toList();
        return new Timeline(file, marks, today, language).draw(title);
    }

    /**
     * Returns the picture of a case, as an SVG document.
     *
     * @param title what it is called beside its id
     * @param file the case, with at least one event
     * @param today the present day in Asia/Shanghai, drawn as a line if it lies near
     * @param language {@code zh} or {@code en}
     * @throws IllegalArgumentException if nothing has happened in the case
     */
    public static String of(String title, CaseFile file, LocalDate today, String language) {
        List<Mark> marks = file.journal().entries().stream()
                .map(Entry::event)
                .filter(Objects::nonNull)
                .map(e -> new Mark(e, true))
                .toList();
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("case " + file.id() + " has no event yet, and no timeline");
        }
        return new Timeline(file, marks, today, language).draw(title);
    }

    private String draw(String title) {
        Map<TrackKind, List<Obligation>> lanes = new EnumMap<>(TrackKind.class);
        file.tracks().keySet().forEach(k -> lanes.put(k, new ArrayList<>()));
        file.obligations()
                .forEach(o -> lanes.computeIfAbsent(o.duty().track(), k -> new ArrayList<>())
                        .add(o));
        StringBuilder body = new StringBuilder();
        int y = HEAD;
        for (Map.Entry<TrackKind, List<Obligation>> lane : lanes.entrySet()) {
            y = lane(lane.getKey(), lane.getValue(), y);
        }
        int bottom = y;
        body.append(svg);
        svg.setLength(0);
        int height = bottom + 26 + 16 * ((marks.size() + 1) / 2) + 16;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append(
                        "\" font-family=\"'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif\" font-size=\"12\">\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(16, 24, 15, INK, "start", file.id() + "  " + title);
        months(bottom);
        svg.append(body);
        marks(bottom);
        now(bottom);
        legend(bottom + 30);
        return svg.append("</svg>\n").toString();
    }

    private int lane(TrackKind kind, List<Obligation> obligations, int top) {
        int height = Math.max(1, obligations.size()) * ROW + 10;
        rect(0, top, WIDTH, height, LEADING.contains(kind) ? "#f6f8fb" : "#fbfaf6");
        Boolean open = file.tracks().get(kind);
        text(16, top + 20, 13, INK, "start", term(kind));
        if (open != null) {
            text(16, top + 36, 11, open ? OPEN : DONE, "start", open ? say("进行中", "open") : say("办结", "closed"));
        }
        int y = top + 5;
        for (Obligation o : obligations) {
            bar(o, y);
            y += ROW;
        }
        return top + height + 4;
    }

    private void bar(Obligation o, int y) {
        String colour = colour(o);
        int from = x(o.notBefore().orElse(o.since()));
        int middle = y + ROW / 2;
        LocalDate done = o.doneOn();
        int to = o.dueBy().map(this::x).orElse(done == null ? x(last) : x(done));
        if (o.dueBy().isPresent()) {
            svg.append("<rect x=\"")
                    .append(from)
                    .append("\" y=\"")
                    .append(y + 5)
                    .append("\" width=\"")
                    .append(Math.max(3, to - from))
                    .append("\" height=\"")
                    .append(ROW - 10)
                    .append("\" rx=\"3\" fill=\"")
                    .append(colour)
                    .append("\" fill-opacity=\"0.28\" stroke=\"")
                    .append(colour)
                    .append("\"/>\n");
        } else {
            line(from, middle, Math.max(from + 3, to), middle, colour, "4 3");
        }
        int end = to;
        if (done != null) {
            int x = x(done);
            if (x > to) {
                line(to, middle, x, middle, LATE, "2 2");
            }
            svg.append("<circle cx=\"")
                    .append(x)
                    .append("\" cy=\"")
                    .append(middle)
                    .append("\" r=\"4\" fill=\"")
                    .append(colour)
                    .append("\"/>\n");
            end = Math.max(to, x);
        }
        String who = o.bearer() == Actor.PARTY ? party(o.party()) : term(o.bearer());
        String due = o.dueBy()
                .map(d -> say("至 ", "by ") + d)
                .or(() -> o.notBefore().map(d -> say("不早于 ", "from ") + d))
                .orElse(say("无具体期限", "no day set"));
        text(end + 8, middle + 4, 11, colour, "start", term(o.duty()) + "  " + who + "  " + due);
    }

    private String colour(Obligation o) {
        return switch (o.status()) {
            case MET -> DONE;
            case LATE -> LATE;
            case LAPSED -> LAPSED;
            case OPEN -> o.isOver(today) ? LATE : OPEN;
        };
    }

    private void months(int bottom) {
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
        long every = Math.max(1, (months + 15) / 16);
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        for (long i = 0; !month.isAfter(last); i++, month = month.plusMonths(1)) {
            if (i % every == 0) {
                line(x(month), 56, x(month), bottom, "#dadce0", "");
                text(x(month) + 3, 52, 11, PALE, "start", month.toString().substring(0, 7));
            }
        }
    }

    private void marks(int bottom) {
        int number = 0;
        int previous = -WIDTH;
        int level = 0;
        for (Mark mark : marks) {
            number++;
            int x = x(mark.event().on());
            level = x == previous || x - previous < 9 ? level + 1 : 0;
            previous = x;
            int y = 64;
            String colour = mark.accepted() ? INK : LATE;
            line(x, y, x, bottom, "#c4c7c5", "1 3");
            svg.append("<circle cx=\"")
                    .append(x + level * 17)
                    .append("\" cy=\"")
                    .append(y)
                    .append("\" r=\"8\" fill=\"")
                    .append(colour)
                    .append("\"/>\n");
            text(x + level * 17, y + 4, 10, "#ffffff", "middle", String.valueOf(number));
        }
    }

    private void now(int bottom) {
        if (!today.isBefore(first) && !today.isAfter(last)) {
            line(x(today), 40, x(today), bottom, LATE, "");
            text(x(today) + 4, 40, 11, LATE, "start", say("今日 ", "today ") + today);
        }
    }

    private void legend(int top) {
        int half = (marks.size() + 1) / 2;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String refused = mark.accepted() ? "" : say("【不予登记】", "[refused] ");
            text(
                    i < half ? 16 : WIDTH / 2,
                    top + 16 * (i % half),
                    12,
                    mark.accepted() ? INK : LATE,
                    "start",
                    (i + 1) + "  " + mark.event().on() + "  " + refused
                            + term(mark.event().kind()) + "  "
                            + party(mark.event().addressee()));
        }
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        long passed = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(first, day)));
        return (int) (LEFT + (WIDTH - LEFT - RIGHT) * passed / all);
    }

    private void rect(int x, int y, int width, int height, String fill) {
        svg.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" fill=\"")
                .append(fill)
                .append("\"/>\n");
    }

    private void line(int x1, int y1, int x2, int y2, String colour, String dashes) {
        svg.append("<line x1=\"")
                .append(x1)
                .append("\" y1=\"")
                .append(y1)
                .append("\" x2=\"")
                .append(x2)
                .append("\" y2=\"")
                .append(y2)
                .append("\" stroke=\"")
                .append(colour)
                .append('"');
        if (!dashes.isEmpty()) {
            svg.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        svg.append("/>\n");
    }

    private void text(int x, int y, int size, String colour, String anchor, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(size)
                .append("\" fill=\"")
                .append(colour)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(TextCells.printable(text)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"))
                .append("</text>\n");
    }

    private String party(@Nullable String id) {
        return id == null || id.equals(CaseFile.UNNAMED) ? say("当事人", "the party") : id;
    }

    private String term(Termed term) {
        return term.in(language);
    }

    private String say(String zh, String en) {
        return "zh".equals(language) ? zh : en;
    }
}
