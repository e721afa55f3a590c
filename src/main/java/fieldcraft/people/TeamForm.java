package fieldcraft.people;

import fieldcraft.web.FieldErrors;
import fieldcraft.web.FormFields;
import fieldcraft.web.Message;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What an admin typed about a team.
 *
 * @param parent the id of the team that it is to be part of, or empty
 * @param leaders addresses, numbers or names, one a line
 */
record TeamForm(String name, String parent, String leaders) {
    static TeamForm of(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        return new TeamForm(fields.line("name"), fields.line("parent"), fields.text("leaders"));
    }

    static TeamForm blank() {
        return new TeamForm("", "", "");
    }

    Optional<Long> parentId() {
        return parent.matches("\\d{1,18}") ? Optional.of(Long.valueOf(parent)) : Optional.empty();
    }

    /**
     * What is wrong with the name and the place in the tree.
     *
     * @param team the team that is changed; empty for a new one
     */
    FieldErrors errors(TeamTree tree, Optional<Team> team) {
        boolean twin = tree.children(parentId()).stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name)
                        && !Optional.of(other).equals(team));
        boolean circle = team.isPresent()
                && parentId()
                        .filter(above -> tree.isCircle(team.get().id(), above))
                        .isPresent();
        return FieldErrors.none()
                .with("name", nameProblem())
                .require(!twin, "name", "people.team.twin")
                .require(
                        parent.isEmpty() || parentId().flatMap(tree::find).isPresent(),
                        "parent",
                        "people.field.team-gone")
                .require(!circle, "parent", "people.team.circle");
    }

    private Optional<Message> nameProblem() {
        if (name.isEmpty()) {
            return Optional.of(Message.of("people.field.name-missing"));
        }
        if (name.length() > Team.LONGEST_NAME) {
            return Optional.of(Message.of("people.field.name-too-long", Team.LONGEST_NAME));
        }
        return name.contains(Team.SEPARATOR) ? Optional.of(Message.of("people.team.separator")) : Optional.empty();
    }
}
