package fittingroom.shoppers;

import fittingroom.events.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Which names are one shopper, by what the log shows and what persons said, and why; frozen. It follows no likeness of
/// names and no guess: names are joined where events carried both, and names that several people share are joined to none.
public final class Joins {

    /// Every name is a shopper of its own.
    public static final Joins NONE = of(_ -> {}, List.of(), Set.of());

    private static final long CLOSE = 30L * 24 * 60 * 60 * 1000;

    /// Why a name that was seen with a shopper is not theirs.
    public enum Doubt {
        /// Several shoppers use it at the same time, or nearly.
        SHARED,
        /// Several shoppers used it one after another.
        PASSED_ON,
        /// It was seen with more names than a person has.
        CROWD,
        /// A person said that it is not theirs.
        SAID,
        /// It is another shopper's.
        OTHERS
    }

    /// A name beside a shopper that is not theirs.
    public record Beside(Identity name, Doubt doubt, Link link) {}

    private final LinkGraph graph;
    private final List<IdentityWord> words;
    private final int[] heads;
    private final int[] start;
    private final int[] members;

    private Joins(LinkGraph graph, List<IdentityWord> words, Set<String> shared) {
        this.graph = graph;
        this.words = words;
        heads = Labelling.of(graph, words, shared);
        start = new int[heads.length + 1];
        for (int i = 0; i < heads.length; i++) {
            start[head(i) + 1]++;
        }
        for (int i = 0; i < heads.length; i++) {
            start[i + 1] += start[i];
        }
        members = new int[heads.length];
        int[] next = start.clone();
        for (int i = 0; i < heads.length; i++) {
            members[next[head(i)]++] = i;
        }
    }

    /// @param links gives every link, in any order
    /// @param words each about two names; of one pair the last holds
    /// @param shared names that are known to be shared, though no link shows it
    public static Joins of(Consumer<Consumer<Link>> links, List<IdentityWord> words, Set<String> shared) {
        LinkGraph.Builder graph = new LinkGraph.Builder();
        links.accept(graph::add);
        for (IdentityWord word : words) {
            graph.name(word.one(), 0);
            graph.name(word.other(), 0);
        }
        return new Joins(graph.build(), List.copyOf(words), shared);
    }

    private int head(int name) {
        return heads[name] < 0 ? name : heads[name];
    }

    /// The name that stands for the shopper of a name: itself where nothing is joined to it.
    public String standsFor(String name) {
        int at = graph.find(name);
        return at < 0 ? name : graph.name(head(at));
    }

    /// All names of the shopper who goes by a name, the one that stands for them first.
    public List<Identity> names(String name) {
        int at = graph.find(name);
        if (at < 0) {
            return List.of(new Identity(Identity.Kind.ID, name));
        }
        int head = head(at);
        List<Identity> names = new ArrayList<>();
        names.add(identity(head));
        for (int i = start[head]; i < start[head + 1]; i++) {
            if (members[i] != head) {
                names.add(identity(members[i]));
            }
        }
        return names;
    }

    private Identity identity(int name) {
        return new Identity(graph.kind(name), graph.name(name));
    }

    /// What the log shows between the names of the shopper who goes by a name.
    public List<Link> evidence(String name) {
        List<Link> found = new ArrayList<>();
        for (Identity one : names(name)) {
            int at = graph.find(one.id());
            for (int n = 0; at >= 0 && n < graph.degree(at); n++) {
                int other = graph.other(graph.link(at, n), at);
                if (other > at && head(other) == head(at)) {
                    found.add(graph.told(graph.link(at, n)));
                }
            }
        }
        return found;
    }

    /// Names that were seen with those of the shopper, and are not joined to them.
    public List<Beside> beside(String name) {
        List<Beside> found = new ArrayList<>();
        for (Identity one : names(name)) {
            int at = graph.find(one.id());
            for (int n = 0; at >= 0 && n < graph.degree(at); n++) {
                int other = graph.other(graph.link(at, n), at);
                if (head(other) != head(at)) {
                    found.add(new Beside(identity(other), doubt(at, other), graph.told(graph.link(at, n))));
                }
            }
        }
        return found;
    }

    private Doubt doubt(int of, int other) {
        boolean said = words.stream().anyMatch(word -> !word.same()
                && (word.isOf(graph.name(other), graph.name(of)) || word.isOf(graph.name(other), graph.name(head(of)))));
        if (said) {
            return Doubt.SAID;
        }
        return shared(other).or(() -> shared(of)).orElse(Doubt.OTHERS);
    }

    /// Why a name belongs to nobody; empty where it is a shopper's own.
    public Optional<Doubt> shared(String name) {
        int at = graph.find(name);
        return at < 0 ? Optional.empty() : shared(at);
    }

    private Optional<Doubt> shared(int name) {
        return switch (heads[name]) {
            case Labelling.CROWD -> Optional.of(Doubt.CROWD);
            case Labelling.SHARED -> Optional.of(isUsedAtOnce(name) ? Doubt.SHARED : Doubt.PASSED_ON);
            default -> Optional.empty();
        };
    }

    /// Whether two shoppers were seen with a name within a month of each other.
    private boolean isUsedAtOnce(int name) {
        for (int n = 0; n < graph.degree(name); n++) {
            for (int m = n + 1; m < graph.degree(name); m++) {
                Link one = graph.told(graph.link(name, n));
                Link other = graph.told(graph.link(name, m));
                boolean two = head(graph.other(graph.link(name, n), name)) != head(graph.other(graph.link(name, m), name));
                if (two && Math.max(one.first(), other.first()) - Math.min(one.last(), other.last()) <= CLOSE) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What persons said, oldest first.
    public List<IdentityWord> words() {
        return words;
    }

    /// Names that several shoppers share, or a crowd.
    ///
    /// @param mailboxes e-mail addresses, or else everything but them
    public int sharedNames(boolean mailboxes) {
        int count = 0;
        for (int i = 0; i < heads.length; i++) {
            count += heads[i] < 0 && (graph.kind(i) == Identity.Kind.EMAIL) == mailboxes ? 1 : 0;
        }
        return count;
    }
}
