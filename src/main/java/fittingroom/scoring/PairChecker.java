package fittingroom.scoring;

import fittingroom.coherence.Clash;
import java.util.List;

/// Whether two products go together. It is asked only for those that may be shown.
public interface PairChecker {

    /// 0 clash to 1 goes together.
    float score(int anchor, int product);

    /// What jars, the worst first.
    List<Clash> clashes(int anchor, int product);
}
