package fittingroom.ui.rules;

import fittingroom.base.Cancel;
import fittingroom.base.Watch;
import fittingroom.catalog.Catalog;
import fittingroom.rules.Askable;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the Rules desk knows and can be asked to do: the draft as lines, which of them are looked at and chosen, and from
/// which side. It holds no nodes. For the window's thread.
final class RulesModel {

    /// The sides of the desk.
    enum View {
        RULES,
        SIGNALS,
        HISTORY
    }

    /// Which rules are chosen, and whose form is open.
    ///
    /// @param ids in the order of the draft
    /// @param lead one of them; empty where none is chosen
    record Chosen(Set<String> ids, Optional<String> lead) {
        static final Chosen NONE = new Chosen(Set.of(), Optional.empty());

        static Chosen one(String id) {
            return new Chosen(Set.of(id), Optional.of(id));
        }
    }

    private record Asked(Catalog catalog, Askable askable) {}

    private final Workbench workbench;
    private final RuleDeeds deeds;
    private final RuleCompiler compiler = new RuleCompiler();
    private final Asking<Facts.Question, Facts> checking;
    private final LiveStrip strip;
    private final Watch<View> view = new Watch<>(View.RULES);
    private final Watch<Filter> filter = new Watch<>(Filter.ALL);
    private final Watch<Chosen> chosen = new Watch<>(Chosen.NONE);
    private final Watch<List<RuleLine>> lines = new Watch<>(List.of());
    private final IdentityHashMap<Rule, String> sentences = new IdentityHashMap<>();
    private Catalog sentencesOf = Catalog.EMPTY;
    private volatile Asked asked = new Asked(Catalog.EMPTY, Askable.NOTHING);

    /// @param window runs work on the window's thread
    /// @param failures hears of bugs
    RulesModel(Workbench workbench, Executor window, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.deeds = new RuleDeeds(workbench);
        this.checking = new Asking<>(workbench, window, failures, this::check);
        this.strip = new LiveStrip(workbench, window, failures);
    }

    private Optional<Facts> check(Facts.Question question, Cancel cancel) {
        Asked known = asked;
        if (known.catalog() != question.catalog()) {
            known = new Asked(question.catalog(), Askable.of(question.catalog()));
            asked = known;
        }
        return Optional.of(Facts.of(question, compiler, known.askable()));
    }

    Watch<View> view() {
        return view;
    }

    Watch<Filter> filter() {
        return filter;
    }

    Watch<Chosen> chosen() {
        return chosen;
    }

    /// The rules that the filter lets through, in order.
    Watch<List<RuleLine>> lines() {
        return lines;
    }

    /// Whether match counts and findings are still those of an older draft.
    Watch<Boolean> checkingNow() {
        return checking.waiting();
    }

    Watch<Optional<Facts>> checked() {
        return checking.answer();
    }

    Facts facts() {
        return checking.answer().value().orElse(Facts.NONE);
    }

    RuleDeeds deeds() {
        return deeds;
    }

    LiveStrip strip() {
        return strip;
    }

    RuleSet draft() {
        return workbench.draft();
    }

    Catalog catalog() {
        return workbench.snapshot().value().catalog();
    }

    Workbench workbench() {
        return workbench;
    }

    /// The rule whose form is open.
    Optional<Rule> rule() {
        return chosen.value().lead().flatMap(draft()::rule);
    }

    Optional<RuleLine> line(String id) {
        List<Rule> rules = draft().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(id)) {
                return Optional.of(line(i + 1, rules.get(i)));
            }
        }
        return Optional.empty();
    }

    /// Takes note of another draft or another catalog: lines at once, counts when they are worked out.
    void refresh() {
        Set<String> ids = new LinkedHashSet<>();
        draft().rules().forEach(rule -> ids.add(rule.id()));
        Chosen now = chosen.value();
        if (!ids.containsAll(now.ids())) {
            Set<String> left = new LinkedHashSet<>(now.ids());
            left.retainAll(ids);
            choose(left, now.lead().filter(left::contains).or(() -> left.stream().findFirst()));
        }
        relist();
        checking.ask(new Facts.Question(draft(), catalog(), workbench.clock().instant()));
        strip.about(rule());
    }

    /// Makes the lines anew, as when counts have come.
    void relist() {
        List<RuleLine> next = new ArrayList<>();
        List<Rule> rules = draft().rules();
        for (int i = 0; i < rules.size(); i++) {
            RuleLine line = line(i + 1, rules.get(i));
            if (filter.value().lets(line)) {
                next.add(line);
            }
        }
        lines.set(List.copyOf(next));
        if (chosen.value().lead().isEmpty() && !next.isEmpty()) {
            choose(next.getFirst().rule().id());
        }
    }

    private RuleLine line(int number, Rule rule) {
        Facts facts = facts();
        return new RuleLine(
                number, rule, sentence(rule), Optional.ofNullable(facts.counts().get(rule.id())),
                facts.about(rule.id()), facts.isInConflict(rule.id()));
    }

    /// Unchanged rules stay the same objects from draft to draft, so each sentence is made once.
    private String sentence(Rule rule) {
        if (sentences.size() > 2 * draft().rules().size() + 100 || sentencesOf != catalog()) {
            sentences.clear();
            sentencesOf = catalog();
        }
        return sentences.computeIfAbsent(rule, one -> RuleSentence.of(one, catalog()));
    }

    void look(View next) {
        view.set(next);
    }

    void filter(Filter next) {
        if (!next.equals(filter.value())) {
            filter.set(next);
            relist();
        }
    }

    void choose(String id) {
        choose(Set.of(id), Optional.of(id));
    }

    void choose(Set<String> ids, Optional<String> lead) {
        Chosen next = new Chosen(new LinkedHashSet<>(ids), lead);
        if (!next.equals(chosen.value())) {
            chosen.set(next);
            strip.about(rule());
        }
    }

    /// Shows a rule wherever it stands, also where the filter would hide it.
    void open(String id) {
        view.set(View.RULES);
        if (draft().rule(id).isPresent()) {
            if (lines.value().stream().noneMatch(line -> line.rule().id().equals(id))) {
                filter(Filter.ALL);
            }
            choose(id);
        }
    }

    // The intents that end in another choice.

    /// Puts a rule below the chosen one and opens it.
    void add(Rule rule) {
        filter(Filter.ALL);
        deeds.add(rule, chosen.value().lead().orElse(""));
        refresh();
        choose(rule.id());
    }

    void duplicate() {
        List<String> copies = deeds.duplicate(chosen.value().ids());
        refresh();
        if (!copies.isEmpty()) {
            choose(new LinkedHashSet<>(copies), Optional.of(copies.getFirst()));
        }
    }

    /// Deletes the chosen rules; the one below, or else above, is chosen next.
    void delete() {
        Set<String> gone = chosen.value().ids();
        List<String> shown = lines.value().stream().map(line -> line.rule().id()).toList();
        Optional<String> next = Optional.empty();
        for (int i = 0; i < shown.size(); i++) {
            boolean last = gone.contains(shown.get(i));
            if (!last && next.isEmpty() && i > 0 && gone.contains(shown.get(i - 1))) {
                next = Optional.of(shown.get(i));
            }
        }
        Optional<String> above = shown.stream().filter(id -> !gone.contains(id)).reduce((one, other) -> other);
        Optional<String> after = next.or(() -> above);
        deeds.delete(gone);
        choose(after.map(Set::of).orElse(Set.of()), after);
        refresh();
    }

    /// Switches the chosen rules off where all of them are on, else on.
    void toggle() {
        Set<String> ids = chosen.value().ids();
        boolean allOn = ids.stream().flatMap(id -> draft().rule(id).stream()).allMatch(Rule::on);
        deeds.switchOn(ids, !allOn);
    }

    /// @param by below 0 is up
    void move(int by) {
        deeds.move(chosen.value().ids(), by);
    }
}
