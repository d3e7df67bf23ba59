package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Cases in memory (内存存储). */
final class InMemoryCaseStore implements CaseStore {

    private final ConcurrentNavigableMap<String, CaseFile> files = new ConcurrentSkipListMap<>();

    @Override
    public void create(CaseFile file) {
        CaseFile there = files.putIfAbsent(file.id(), file);
        if (there != null) {
            throw new CaseChangedException(
                    file.id(),
                    file.journal().last().sequence(),
                    there.journal().last().sequence());
        }
    }

    @Override
    public Optional<String> newest(String id) {
        return Optional.ofNullable(files.get(id)).map(f -> f.journal().last().hash());
    }

    @Override
    public Optional<List<String>> find(String id) {
        return Optional.ofNullable(files.get(id)).map(f -> f.journal().lines());
    }

    @Override
    public void append(CaseFile file) {
        CaseFile kept = files.computeIfPresent(file.id(), (id, there) -> {
            Entry last = there.journal().last();
            Entry next = file.journal().last();
            if (next.sequence() != last.sequence() + 1 || !next.previous().equals(last.hash())) {
                throw new CaseChangedException(id, next.sequence(), last.sequence());
            }
            return file;
        });
        if (kept == null) {
            throw new CaseNotFoundException(file.id());
        }
    }

    @Override
    public List<String> overdue(LocalDate on, @Nullable String after, int most) {
        return ids(after, most, f -> !f.overdue(on).isEmpty());
    }

    @Override
    public List<String> passing(LocalDate on, @Nullable String after, int most) {
        return ids(after, most, f -> !f.isClosed() && !f.overdue(on).stream().allMatch(Obligation::passed));
    }

    private List<String> ids(@Nullable String after, int most, Predicate<CaseFile> which) {
        return (after == null ? files : files.tailMap(after, false))
                .values().stream().filter(which).map(CaseFile::id).limit(most).toList();
    }

    @Override
    public int attempts() {
        return Integer.MAX_VALUE; // whoever loses here loses to an event that is recorded: nobody waits for ever
    }
}
