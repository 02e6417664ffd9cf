package fittingroom.ui.catalog;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.workbench.Lane;
import fittingroom.workbench.Snapshot;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the Catalogue tab knows: which products are wanted, which were found, and which one is looked at. The work is
/// done elsewhere, the newest question first. For the window's thread.
final class CatalogModel {

    private record Question(CatalogIndex index, Wanted wanted) {}

    private record Chosen(CatalogIndex index, int ordinal) {}

    private final Executor window;
    private final Lane<Snapshot, CatalogIndex> indexing;
    private final Lane<Question, Found> finding;
    private final Lane<Chosen, ProductStory> telling;
    private final Watch<Wanted> wanted = new Watch<>(Wanted.ALL);
    private final Watch<Optional<Found>> found = new Watch<>(Optional.empty());
    private final Watch<Optional<Id<Product>>> chosen = new Watch<>(Optional.empty());
    private final Watch<Set<Id<Product>>> marked = new Watch<>(Set.of());
    private final Watch<Optional<ProductStory>> story = new Watch<>(Optional.empty());
    private final Watch<Boolean> waiting = new Watch<>(false);
    private Optional<Snapshot> shown = Optional.empty();
    private Optional<CatalogIndex> index = Optional.empty();

    /// @param work runs what takes long, never on the window's thread
    /// @param window runs work on the window's thread
    /// @param failures hears of bugs
    CatalogModel(Executor work, Executor window, Consumer<Throwable> failures) {
        this.window = window;
        this.indexing = new Lane<>(work, CatalogModel::prepare, got -> window.execute(() -> indexed(got)), failures);
        this.finding = new Lane<>(
                work, (question, cancel) -> question.index().find(question.wanted(), cancel),
                got -> window.execute(() -> answered(got)), failures);
        this.telling = new Lane<>(
                work, (asked, cancel) -> Optional.of(ProductStory.of(asked.index(), asked.ordinal())),
                got -> window.execute(() -> told(got)), failures);
    }

    private static Optional<CatalogIndex> prepare(Snapshot snapshot, Cancel cancel) {
        return Optional.of(new CatalogIndex(snapshot));
    }

    Watch<Wanted> wanted() {
        return wanted;
    }

    Watch<Optional<Found>> found() {
        return found;
    }

    Watch<Optional<Id<Product>>> chosen() {
        return chosen;
    }

    /// What the log tells of the chosen product.
    Watch<Optional<ProductStory>> story() {
        return story;
    }

    /// Whether an answer is out.
    Watch<Boolean> waiting() {
        return waiting;
    }

    /// Shows what is loaded; what was wanted stays wanted.
    void show(Snapshot snapshot) {
        boolean same = shown.filter(old -> old.catalog() == snapshot.catalog() && old.log() == snapshot.log()).isPresent();
        if (!same) {
            shown = Optional.of(snapshot);
            waiting.set(true);
            indexing.submit(snapshot);
        }
    }

    private void indexed(CatalogIndex next) {
        boolean current = shown.filter(now -> now.catalog() == next.catalog() && now.log() == next.log()).isPresent();
        if (current) {
            index = Optional.of(next);
            ask();
            chosen.value().ifPresent(this::tell);
        }
    }

    void want(Wanted next) {
        if (!next.equals(wanted.value())) {
            wanted.set(next);
            ask();
        }
    }

    void type(String words) {
        want(wanted.value().withWords(words));
    }

    void toggle(Aspect aspect, String value) {
        want(wanted.value().toggled(aspect, value));
    }

    /// Any value of an aspect will do again.
    void release(Aspect aspect) {
        want(wanted.value().with(aspect, Set.of()));
    }

    void sort(Order order) {
        want(wanted.value().in(order));
    }

    void clear() {
        want(wanted.value().cleared());
    }

    private void ask() {
        index.ifPresent(over -> {
            waiting.set(true);
            finding.submit(new Question(over, wanted.value()));
        });
    }

    /// An older answer is still better than none, but the wait goes on.
    private void answered(Found got) {
        boolean current = index.filter(over -> over == got.index()).isPresent();
        if (current) {
            found.set(Optional.of(got));
            if (got.wanted().equals(wanted.value())) {
                waiting.set(false);
            }
        }
    }

    void choose(Id<Product> id) {
        if (!chosen.value().equals(Optional.of(id))) {
            chosen.set(Optional.of(id));
            tell(id);
        }
    }

    /// Several products that a deed is meant for; none, or at least two.
    Watch<Set<Id<Product>>> marked() {
        return marked;
    }

    /// What a deed is meant for: the marked products, or else the chosen one.
    List<Id<Product>> meant() {
        return marked.value().isEmpty() ? chosen.value().stream().toList() : List.copyOf(marked.value());
    }

    /// Marks just these.
    void markOnly(Collection<Id<Product>> ids) {
        Set<Id<Product>> next = ids.size() < 2 ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        if (!next.equals(marked.value())) {
            marked.set(next);
        }
    }

    /// Marks a product beside those that are, or no longer.
    void mark(Id<Product> id) {
        Set<Id<Product>> next = new LinkedHashSet<>(meant());
        if (!next.remove(id)) {
            next.add(id);
        }
        choose(next.contains(id) || next.isEmpty() ? id : next.iterator().next());
        markOnly(next);
    }

    /// Marks all from the chosen one to this, in the order in which they are shown.
    void markTo(Id<Product> id) {
        found.value().ifPresent(now -> {
            List<Id<Product>> listed = Arrays.stream(now.listed()).mapToObj(at -> now.index().catalog().product(at).id()).toList();
            int from = chosen.value().map(listed::indexOf).orElse(-1);
            int to = listed.indexOf(id);
            if (from >= 0 && to >= 0) {
                markOnly(listed.subList(Math.min(from, to), Math.max(from, to) + 1));
            }
        });
    }

    /// Marks everything that was found.
    void markAll() {
        found.value().ifPresent(now -> markOnly(
                Arrays.stream(now.listed()).mapToObj(at -> now.index().catalog().product(at).id()).toList()));
    }

    private void tell(Id<Product> id) {
        index.ifPresent(over -> {
            OptionalInt ordinal = over.catalog().ordinal(id);
            if (ordinal.isPresent()) {
                telling.submit(new Chosen(over, ordinal.getAsInt()));
            } else {
                chosen.set(Optional.empty());
            }
        });
    }

    private void told(ProductStory got) {
        if (chosen.value().equals(Optional.of(got.product().id()))) {
            story.set(Optional.of(got));
        }
    }

    /// Runs something later on the window's thread, for those who wait.
    Executor window() {
        return window;
    }
}
