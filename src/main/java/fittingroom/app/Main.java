package fittingroom.app;

/// Where the program starts: a window without arguments, a command with them. It decides nothing else.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            FittingRoom.openWindow();
        } else {
            Runtime.getRuntime().halt(FittingRoom.runCommand(arguments));
        }
    }
}
