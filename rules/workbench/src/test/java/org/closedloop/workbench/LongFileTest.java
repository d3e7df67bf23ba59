package org.closedloop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongFileTest {

    @TempDir
    Path folder;

    @Test
    void decisions_come_in_the_order_of_the_file() {
        StringBuilder rows = new StringBuilder("id,items\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i * 7919L % 20_011).append(",甲醛含量=FAIL\n");
        }
        Desk desk = new Desk(folder);

        Desk.Done done = desk.decide(desk.write("b.csv", rows.toString()));

        assertThat(done.code()).isZero();
        assertThat(done.lines()).hasSize(20_000);
        assertThat(done.lines().get(19_999)).startsWith("{\"id\":\"" + 19_999 * 7919L % 20_011 + "\"");
    }

    @Test
    void ids_are_remembered_with_their_lines_however_many() {
        SeenIds seen = new SeenIds();
        for (int i = 1; i <= 50_000; i++) {
            assertThat(seen.keep("id" + i, i)).isZero();
        }

        assertThat(seen.keep("id1", 50_001)).isEqualTo(1);
        assertThat(seen.keep("id50000", 50_001)).isEqualTo(50_000);
        assertThat(seen.keep("other", 50_001)).isZero();
    }

    @Test
    void progress_is_shown_where_somebody_watches_and_leaves_nothing_behind() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        Progress progress = new Progress(new Console(out, err, "en", true), () -> nanos.addAndGet(600_000_000L));
        for (int i = 0; i < 256; i++) {
            progress.row();
        }
        progress.erase();

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(" rows/s").endsWith("\r");
    }

    @Test
    void progress_is_not_shown_where_nobody_watches() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        Progress progress = new Progress(
                new Console(new ByteArrayOutputStream(), err, "en", false), () -> nanos.addAndGet(600_000_000L));
        for (int i = 0; i < 256; i++) {
            progress.row();
        }
        progress.erase();

        assertThat(err.size()).isZero();
    }
}
