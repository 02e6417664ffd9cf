package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.journeys.Ground;
import fittingroom.journeys.Journey;
import fittingroom.journeys.JourneyFolder;
import fittingroom.journeys.Walk;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleSet;
import java.nio.file.Path;
import java.util.List;

/// Journeys on what is loaded now. It keeps none: they are files of whoever saves them.
public final class Journeys {

    private final Workbench workbench;

    Journeys(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Refused where the journey names what is not loaded.
    public Outcome<Walk> walk(Journey journey) {
        return Walk.of(ground(), journey, workbench.now());
    }

    /// Rules for walks on what is loaded now.
    public CompiledRules compile(RuleSet rules) {
        return workbench.compile(rules);
    }

    /// The journeys of a folder walked again, as a job. Refused where there is none.
    public Job<List<JourneyFolder.Checked>> recheck(Path folder, RuleSet rules) {
        Ground ground = ground();
        CompiledRules compiled = compile(rules);
        return workbench.start("workbench.job.journeys", folder, (progress, cancel) ->
                JourneyFolder.recheck(folder, ground, compiled, workbench.now(), progress, cancel));
    }

    private Ground ground() {
        Snapshot now = workbench.snapshot().value();
        return new Ground(now.catalog(), now.log(), now.model(), now.scorer());
    }
}
