package fieldcraft.scenario;

import java.util.List;

/** A heading of the story and what stands under it: choices, routes or an ending, exactly one of the three. */
public sealed interface Scene permits ChoiceScene, RouteScene, Ending {
    /** The heading's id, stable for ever; links lead to it. */
    String id();

    String title();

    List<Paragraph> text();

    /** The line of the heading, counted from 1. */
    int line();
}
