package holdepunkt.core;

/** The wall in front: decides from the grounds alone, without looking anything up. The wall behind is PostgreSQL's row-level security. */
public interface Wall {

    boolean allows(Opening opening, String dataClass, Action action);
}
