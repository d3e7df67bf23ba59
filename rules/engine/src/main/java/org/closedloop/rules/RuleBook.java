package org.closedloop.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.closedloop.decision.Conclusion;
import org.closedloop.decision.Decision;
import org.closedloop.decision.Question;
import org.closedloop.decision.Rules;
import org.closedloop.decision.Step;
import org.closedloop.law.Instrument;

/**
 * A rule book (规则库): the law of a folder, checked, named by the hash of its content.
 *
 * <p>A rule book is a value: it is read whole and never changes. A folder that does not check is refused with every
 * fault, and nothing of it is compiled. Rules are compiled when a decision first needs them, for the days and the
 * jurisdiction it is about. Safe for use by many threads; nothing of one question reaches the next.
 */
public final class RuleBook implements Rules {

    private final Law law;
    private final Bases bases;

    private RuleBook(Law law, Function<List<Rule>, Evaluator> evaluation) {
        this.law = law;
        this.bases = new Bases(law, evaluation);
    }

    /**
     * Returns the shipped law, from the class path.
     *
     * @throws IllegalStateException if the jar with the law is not on the class path
     */
    public static RuleBook standard() {
        return of(LawSource.shipped());
    }

    /**
     * Returns the law in a directory, or in a zip or jar file.
     *
     * @throws LawRefusedException if it has faults
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static RuleBook at(Path path) {
        return of(LawSource.at(path));
    }

    /**
     * Returns the shipped law with a layer over it: the instruments of a province or city, in a directory, zip or jar file,
     * which add rules or take the place of those they name.
     *
     * @throws LawRefusedException if the two together have faults, or the layer has a file that the shipped law has
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static RuleBook standardWith(Path layer) {
        return of(LawSource.layered(LawSource.shipped(), LawSource.at(layer)));
    }

    /**
     * Returns the law in the bytes of a zip file.
     *
     * @throws LawRefusedException if it has faults
     */
    public static RuleBook of(byte[] zip) {
        return of(LawSource.zip(zip));
    }

    /**
     * Returns the law in files that are kept anywhere.
     *
     * @throws LawRefusedException if it has faults
     */
    public static RuleBook of(LawFiles files) {
        return new RuleBook(LawReader.read(files), CompiledRules::of);
    }

    @Override
    public Decision decide(Question question) {
        return Deciding.decide(law, bases, question);
    }

    @Override
    public List<Conclusion> conclude(Step step) {
        return StepFacts.conclude(bases, step);
    }

    @Override
    public String hash() {
        return law.hash();
    }

    @Override
    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(law.instruments().get(id));
    }

    /** Returns every instrument, by id. */
    public Collection<Instrument> instruments() {
        return law.instruments().values().stream()
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
    }

    /** Returns what every rule says of itself, by file and line. */
    public List<RuleCard> rules() {
        return law.rules().stream().map(Rule::card).toList();
    }

    /**
     * Returns the fields of a batch, and of what is in it, that any rule of the book reads or that every decision needs:
     * {@code Batch.goodsValue}, {@code Item.about}, {@code Party.role}, {@code PastInspection.on}, sorted. What a batch says
     * in any other field makes no difference to any decision.
     */
    public Set<String> fieldsRead() {
        return FieldsRead.by(law.rules());
    }

    /**
     * Returns the cases that stand beside the rules of a law folder in a directory, zip or jar file. They are read without
     * the rules: {@link #casesIn} also asks whether the clauses that they name are of any rule.
     *
     * @throws LawRefusedException if a case has faults
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static List<Course> cases(Path path) {
        return CourseReader.read(LawSource.at(path));
    }

    /**
     * Returns the cases in a directory, zip or jar file that this book is to decide: those of its own law folder, or those of
     * a layer where this is the shipped law with that layer.
     *
     * @throws LawRefusedException if a case has faults, or names a clause that no rule and no number of this book states
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public List<Course> casesIn(Path path) {
        return CourseReader.read(LawSource.at(path), this);
    }

    /**
     * Returns this law, evaluated by reading the rules one by one instead of by the engine: slow, and a second opinion to
     * hold the first against. It decides the same.
     */
    public RuleBook interpreted() {
        return evaluatedBy(InterpretedRules::of);
    }

    /**
     * Returns this law with its rules and all facts in another order. It decides the same, byte for byte; whoever doubts it
     * can try.
     *
     * @param seed what order; the same seed gives the same order
     */
    public RuleBook shuffled(long seed) {
        return evaluatedBy(rules -> new ShuffledRules(rules, seed));
    }

    /** Returns this law with another way to evaluate rules that are in force together. */
    RuleBook evaluatedBy(Function<List<Rule>, Evaluator> evaluation) {
        return new RuleBook(law, evaluation);
    }

    /** Returns another law, evaluated in another way. */
    RuleBook with(Law other, Function<List<Rule>, Evaluator> evaluation) {
        return new RuleBook(other, evaluation);
    }

    /** Returns the content. */
    Law law() {
        return law;
    }

    /**
     * Returns the names of the files of a law folder in a directory, zip or jar file, relative to its root, with {@code /}.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static SortedSet<String> files(Path path) {
        return LawSource.at(path).names();
    }

    @Override
    public String toString() {
        return "RuleBook " + law.hash();
    }

    /** Returns the item catalogue. */
    public Catalogue catalogue() {
        return law.catalogue();
    }
}
