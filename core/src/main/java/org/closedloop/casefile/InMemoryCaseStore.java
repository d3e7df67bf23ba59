package org.closedloop.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Cases in memory (内存存储). */
final class InMemoryCaseStore implements CaseStore {

    private final Map<String, CaseFile> files = new ConcurrentSkipListMap<>();

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
    public Optional<CaseFile> find(String id) {
        return Optional.ofNullable(files.get(id));
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
    public List<CaseFile> overdue(LocalDate on) {
        return files.values().stream().filter(f -> !f.overdue(on).isEmpty()).toList();
    }
}
