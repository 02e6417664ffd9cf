package fittingroom.workbench;

import fittingroom.base.Problem;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Peek;
import java.util.List;
import java.util.Optional;

/// What a look at one file found, with what it would mean for the workspace. Nothing was written.
///
/// @param order as it was looked at: with the columns that were remembered for files of this shape
/// @param report empty where the file was refused
/// @param problems why it was refused
/// @param peek its first rows, where even a refused file has some
/// @param remembered whether the columns are as a person corrected them for an earlier file of this shape
public record Look(
        ImportOrder order, Optional<IntakeReport> report, List<Problem> problems, Optional<Peek> peek,
        boolean remembered, Kinship kinship) {

    /// How products of a file are related to those of the workspace.
    ///
    /// @param fresh products that the workspace does not have
    /// @param updates products that it has and that would be replaced
    /// @param held products of the workspace
    /// @param ours currencies of the workspace's prices
    /// @param theirs currencies of the file's prices
    /// @param events events of the file on products
    /// @param joined those of them whose product the workspace has
    public record Kinship(
            long fresh, long updates, long held, List<String> ours, List<String> theirs, long events, long joined) {

        private static final double FEW = 0.1;

        public Kinship {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }

        /// Whether this looks like another shop's catalog: hardly a product in common, or other money.
        public boolean isOfAnother() {
            boolean strange = held > 0 && fresh > 0 && updates < FEW * Math.min(held, fresh + updates);
            return strange || hasOtherMoney();
        }

        /// Whether this looks like another shop's log: hardly a product of it is here.
        public boolean isLogOfAnother() {
            return held > 0 && Neighbours.isForeign(events, joined);
        }

        /// Whether no price of the file is in a currency of the workspace.
        public boolean hasOtherMoney() {
            return !ours.isEmpty() && !theirs.isEmpty() && theirs.stream().noneMatch(ours::contains);
        }
    }

    public Look {
        problems = List.copyOf(problems);
    }
}
