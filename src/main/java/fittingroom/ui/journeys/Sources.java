package fittingroom.ui.journeys;

import fittingroom.base.Outcome;
import fittingroom.events.EventLog;
import fittingroom.journeys.Journey;
import fittingroom.journeys.JourneyFile;
import fittingroom.journeys.Recorded;
import fittingroom.journeys.Shopper;
import fittingroom.shoppers.Pseudonym;
import fittingroom.workbench.Job;
import fittingroom.workbench.Journeys;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Where the journey on the desk comes from and goes to: visits of the log, and files. It shows none.
record Sources(JourneysModel model) {

    /// The visits of the shopper who walks, the latest first; none of one who is not in the log.
    List<Recorded.Sitting> sittings() {
        OptionalInt known = known();
        return known.isPresent() ? recorded().sittings(known.getAsInt()) : List.of();
    }

    void open(Recorded.Sitting sitting) {
        Journey now = model.takes().value().journey();
        known().ifPresent(shopper -> model.open(recorded().journey(
                Pseudonym.of(now.shopper().name()), shopper, sitting.number(), now.zone())));
    }

    private OptionalInt known() {
        Shopper shopper = model.takes().value().journey().shopper();
        return shopper.kind() == Shopper.Kind.KNOWN ? log().shopperOrdinal(shopper.name()) : OptionalInt.empty();
    }

    private EventLog log() {
        return model.workbench().snapshot().value().log();
    }

    private Recorded recorded() {
        return new Recorded(model.workbench().snapshot().value().catalog(), log());
    }

    /// Refused where the file is no journey; one that cannot be walked is opened and says why.
    Outcome<Journey> open(Path file) {
        return JourneyFile.read(file).map(journey -> {
            model.open(journey);
            return journey;
        });
    }

    /// Writes the journey looked at, as a job, with the slates it has under the draft and without any name of the log.
    Job<Path> save(Path file) {
        Workbench workbench = model.workbench();
        Journeys on = workbench.journeys();
        Journey journey = model.takes().value().journey();
        Journey nameless = recorded().nameless(journey, Pseudonym.of(journey.shopper().name()), on.now());
        return on.save(nameless, workbench.draft(), file);
    }
}
