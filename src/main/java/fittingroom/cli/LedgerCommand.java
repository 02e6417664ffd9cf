package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.ledger.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledger verify`: whether anybody changed, removed or reordered what was done; `ledger list`: who did what when. It
/// repairs nothing.
@Command(name = "ledger", description = "What was done here.", mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Words.current().text("cli.ledger.which"));
    }

    @Command(name = "list", description = "Who did what when, the newest first.", mixinStandardHelpOptions = true)
    int list(
            @Mixin Common common,
            @Option(names = "--who", paramLabel = "NAME", description = "only what this person did") Optional<String> who,
            @Option(names = "--area", paramLabel = "AREA", description = "only of one kind: data, rules, review, releases, people")
                    Optional<String> areaCode,
            @Option(names = "--since", paramLabel = "DAY", description = "only from this day on, as in 2026-11-27")
                    Optional<LocalDate> since,
            @Option(names = "--find", paramLabel = "WORDS", description = "only what says these words") Optional<String> words,
            @Option(names = "-n", paramLabel = "COUNT", defaultValue = "50", description = "at most so many") int most) {
        Optional<Deed.Area> area = areaCode.map(this::area);
        Predicate<Entry> wanted = entry -> who.filter(name -> !name.equalsIgnoreCase(entry.actor().name())).isEmpty()
                && area.filter(one -> one != entry.deed().area()).isEmpty()
                && since.filter(day -> entry.time().isBefore(day.atStartOfDay(ZoneId.systemDefault()).toInstant())).isEmpty()
                && words.filter(said -> !lower(entry.deed().sentence()).contains(lower(said))).isEmpty();
        return common.over(console, workbench -> {
            List<Entry> all = workbench.ledger().entries();
            List<Entry> found = all.stream().filter(wanted).toList().reversed();
            List<Entry> told = found.subList(0, Math.clamp(most, 0, found.size()));
            List<String> lines = new ArrayList<>(told.stream().map(LedgerCommand::line).toList());
            lines.add(Words.current().text("cli.ledger.listed", told.size(), found.size(), all.size()));
            return Answer.done(
                    Fields.of("entries", all.size()).and("found", found.size())
                            .and("deeds", told.stream().map(LedgerCommand::describe).toList()).map(),
                    lines);
        });
    }

    private Deed.Area area(String code) {
        return Arrays.stream(Deed.Area.values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow(() ->
                new ParameterException(spec.commandLine(), Words.current().text("cli.ledger.area", code)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String line(Entry entry) {
        return entry.sequence() + "  " + entry.time().truncatedTo(ChronoUnit.SECONDS) + "  " + entry.actor().name() + "  "
                + entry.deed().sentence();
    }

    private static Map<String, Object> describe(Entry entry) {
        return Fields.of("sequence", entry.sequence()).and("time", entry.time().toString())
                .and("who", entry.actor().name()).and("area", entry.deed().area().code())
                .and("what", entry.deed().sentence()).map();
    }

    @Command(name = "verify", description = "Check the hash chain.", mixinStandardHelpOptions = true)
    int verify(@Mixin Common common) {
        return common.over(console, workbench -> {
            Ledger.Verification found = workbench.ledger().verify();
            long first = found.firstBroken().orElse(0L);
            return new Answer(
                    found.intact() ? Answer.DONE : Answer.NO,
                    Fields.of("entries", found.entries()).and("intact", found.intact()).and("firstBroken", first).map(),
                    List.of(Words.current().text(
                            found.intact() ? "cli.ledger.intact" : "cli.ledger.broken", found.entries(), first)));
        });
    }
}
