package fittingroom.intake;

import fittingroom.base.Problem;
import fittingroom.base.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps count of what became of every row and why, grouped by kind of problem with the first offender of each. It
/// decides nothing.
final class Findings {

    private static final int CUT = 120;
    private static final int FEW = 5;
    private static final int DIFFERENT = 40;

    /// The first rows, for a person to look at.
    final FirstRows sample = new FirstRows();

    private final Map<IntakeProblem, First> groups = new EnumMap<>(IntakeProblem.class);
    private final Optional<RejectedRows> file;
    private long accepted;
    private long rejected;
    private long merged;
    private Optional<Scope> scope = Optional.empty();
    long products;
    long variants;
    long events;
    long slates;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;

    Findings(Optional<RejectedRows> file) {
        this.file = file;
    }

    /// The present row is kept.
    void accept() {
        if (scope.isPresent()) {
            scope.get().kept++;
            return;
        }
        accepted++;
    }

    /// The present row is folded into another.
    void merge() {
        if (scope.isPresent()) {
            scope.get().folded++;
            return;
        }
        merged++;
    }

    /// A row that was accepted before turns out to belong to another.
    void foldAccepted() {
        accepted--;
        merged++;
    }

    long accepted() {
        return accepted;
    }

    long rejected() {
        return rejected;
    }

    long merged() {
        return merged;
    }

    /// From here to [#close] what is kept, folded and set aside are parts of one row.
    void open() {
        scope = Optional.of(new Scope());
    }

    /// Counts the row once: kept where any part was, else set aside, else folded.
    ///
    /// @param about what the row is, for where there was nothing in it
    void close(RowReader rows, String about) {
        Scope parts = scope.orElseThrow();
        scope = Optional.empty();
        if (parts.kept > 0) {
            accepted++;
            parts.refused.ifPresent(why -> note(IntakeProblem.PART_LEFT, rows.row(), why.column(), why.value()));
        } else if (parts.refused.isPresent()) {
            Refused why = parts.refused.get();
            reject(rows, why.kind(), why.column(), why.value());
        } else if (parts.folded > 0) {
            merged++;
        } else {
            reject(rows, IntakeProblem.NOT_USED, "", about);
        }
    }

    private record Refused(IntakeProblem kind, String column, String value) {}

    /// What became of the parts of one row.
    private static final class Scope {
        private int kept;
        private int folded;
        private Optional<Refused> refused = Optional.empty();

        void refuse(IntakeProblem kind, String column, String value) {
            if (refused.isEmpty()) {
                refused = Optional.of(new Refused(kind, column, value));
            }
        }
    }

    /// Sets the present row aside.
    void reject(RowReader rows, IntakeProblem kind, String column, String value) {
        if (scope.isPresent()) {
            scope.get().refuse(kind, column, value);
            return;
        }
        rejected++;
        note(kind, rows.row(), column, value);
        file.ifPresent(out -> out.write(rows, kind.code(), Problem.of(kind, rows.row(), column, cut(value)).message()));
    }

    /// Says something about a row that is kept.
    void note(IntakeProblem kind, long row, String column, String value) {
        First first = groups.get(kind);
        if (first == null) {
            first = new First(row, column, cut(value));
            groups.put(kind, first);
        } else {
            first.count++;
        }
        first.keep(kind, row, column, value);
        sample.mark(kind, row, column, value);
    }

    void seen(long time) {
        from = Math.min(from, time);
        to = Math.max(to, time);
    }

    long rows() {
        return accepted + rejected + merged;
    }

    /// Earliest time seen; nothing where no row had one.
    Optional<Long> from() {
        return from == Long.MAX_VALUE ? Optional.empty() : Optional.of(from);
    }

    Optional<Long> to() {
        return to == Long.MIN_VALUE ? Optional.empty() : Optional.of(to);
    }

    /// What cost rows comes first, then what happened most often.
    List<ProblemGroup> problems() {
        List<ProblemGroup> list = new ArrayList<>();
        groups.forEach((kind, first) -> list.add(new ProblemGroup(
                kind.code(), kind.severity(), first.count, first.row, first.column, first.value,
                Problem.of(kind, first.row, first.column, first.value).message(), first.offenders, first.values)));
        list.sort(Comparator.comparing(ProblemGroup::severity, Comparator.<Severity>reverseOrder())
                .thenComparing(ProblemGroup::count, Comparator.reverseOrder())
                .thenComparing(ProblemGroup::code));
        return list;
    }

    static String cut(String text) {
        String shown = text.replace('\0', '\u2400');
        return shown.length() > CUT ? shown.substring(0, CUT - 1) + "…" : shown;
    }

    private static final class First {
        private final long row;
        private final String column;
        private final String value;
        private final List<Offender> offenders = new ArrayList<>(FEW);
        private final Map<String, Long> values = new LinkedHashMap<>();
        private long count = 1;

        First(long row, String column, String value) {
            this.row = row;
            this.column = column;
            this.value = value;
        }

        void keep(IntakeProblem kind, long at, String where, String what) {
            if (offenders.size() < FEW) {
                offenders.add(new Offender(kind.code(), at, where, cut(what)));
            }
            if (kind.severity() != Severity.NOTE && !what.isEmpty()) {
                String shown = cut(what);
                if (values.size() < DIFFERENT || values.containsKey(shown)) {
                    values.merge(shown, 1L, Long::sum);
                }
            }
        }
    }
}
