package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.journeys.Ground;
import fittingroom.journeys.Journey;
import fittingroom.journeys.JourneyFolder;
import fittingroom.journeys.Walk;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Journeys on one snapshot. It keeps none: they are files of whoever saves them.
public final class Journeys {

    private final Workbench workbench;
    private final Snapshot snapshot;

    Journeys(Workbench workbench, Snapshot snapshot) {
        this.workbench = workbench;
        this.snapshot = snapshot;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /// Refused where the journey names what is not loaded.
    public Outcome<Walk> walk(Journey journey) {
        return Walk.of(ground(), journey, now());
    }

    /// The moment at which a journey without steps is looked at.
    public Instant now() {
        return snapshot.now(workbench.clock());
    }

    /// Rules for walks on this snapshot.
    public CompiledRules compile(RuleSet rules) {
        return workbench.compile(rules, snapshot.catalog());
    }

    /// The journeys of a folder walked again, as a job. Refused where there is none.
    public Job<List<JourneyFolder.Checked>> recheck(Path folder, RuleSet rules) {
        Ground ground = ground();
        CompiledRules compiled = compile(rules);
        return workbench.start("workbench.job.journeys", folder, (progress, cancel) ->
                JourneyFolder.recheck(folder, ground, compiled, now(), progress, cancel));
    }

    private Ground ground() {
        return new Ground(snapshot.catalog(), snapshot.log(), snapshot.model(), snapshot.scorer());
    }
}
