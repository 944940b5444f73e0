//! The statements that the rows make.

use graph_request_schema::{
    Area, Callable, Enum, Kind, Navigation, Property, ROOTS, Returns, Root, Shape, TYPES, Type,
    Version,
};

use super::statements::{
    ALTERNATE_KEY, CONTAINED, HIDDEN_MEMBER, MEMBER, REQUIRED, Statement, Statements, TypeRef,
    TypeStatements, describe_callable, describe_enum, describe_root, describe_type,
};

/// Returns the statements about everything that a version has of online meetings. The rows of further
/// areas come from the metadata itself, so the importer tells what has changed there.
pub(super) fn state_rows(version: Version) -> Statements {
    let mut all = Statements::new();
    let is_by_hand = |ty: &&&Type| ty.area == Area::OnlineMeetings && ty.versions.has(version);
    for ty in TYPES.iter().flat_map(|(_, types)| *types).filter(is_by_hand) {
        all.insert(ty.name.to_owned(), state_type(ty, version));
        state_enums(ty, version, &mut all);
    }
    let leads_to_meetings = |root: &&&Root| {
        root.versions.has(version) && root.target.navigations.iter().any(is_to_meetings)
    };
    for root in ROOTS.iter().filter(leads_to_meetings) {
        all.insert(format!("/{}", root.name), state_root(root));
        let target = root.target;
        all.entry(target.name.to_owned()).or_insert_with(|| state_type(target, version));
        if let Some(target) = all.get_mut(root.target.name) {
            target.is_stub = true;
        }
    }
    all
}

fn state_root(root: &Root) -> TypeStatements {
    let mut statements = TypeStatements::default();
    let target = TypeRef { name: root.target.name.to_owned(), is_collection: false };
    statements.add_typed("", &target, &[describe_root(root.is_collection)]);
    statements
}

fn state_type(ty: &'static Type, version: Version) -> TypeStatements {
    let base = ty.base.map(|base| base.name);
    let mut statements = TypeStatements { base: base.map(str::to_owned), ..Default::default() };
    let is_entity = ty.kind == Kind::Entity;
    let is_by_hand = ty.area == Area::OnlineMeetings;
    if !is_by_hand {
        // Of a type of another area, only what leads to meetings.
        for navigation in
            ty.navigations.iter().filter(|n| n.versions.has(version) && is_to_meetings(n))
        {
            state_navigation(navigation, &mut statements);
        }
        return statements;
    }
    statements.add("", describe_type(is_entity, base, ty.is_open, ty.is_abstract));
    for property in ty.properties.iter().filter(|p| p.versions.has(version)) {
        let statement = state_property(property, version);
        let members = if property.is_documented_only {
            &mut statements.documented_only
        } else {
            &mut statements.members
        };
        members.insert(format!(".{}", property.name), statement);
    }
    for navigation in ty.navigations.iter().filter(|n| n.versions.has(version)) {
        state_navigation(navigation, &mut statements);
    }
    for key in ty.alternate_keys.iter().filter(|k| k.versions.has(version)) {
        statements.add(format!("({})", key.property), ALTERNATE_KEY);
    }
    for callable in ty.callables.iter().filter(|c| c.versions.has(version)) {
        state_callable(callable, version, &mut statements);
    }
    statements
}

fn is_to_meetings(navigation: &Navigation) -> bool {
    navigation.target.area == Area::OnlineMeetings
}

fn state_navigation(navigation: &Navigation, statements: &mut TypeStatements) {
    let name = navigation.target.name.to_owned();
    let target = TypeRef { name, is_collection: navigation.is_collection };
    statements.add_typed(format!("/{}", navigation.name), &target, &[CONTAINED]);
}

fn state_callable(callable: &Callable, version: Version, statements: &mut TypeStatements) {
    let name = callable.name;
    let kind =
        describe_callable(callable.is_action, callable.is_on_collection, callable.is_composable);
    match returned_type(callable.returns) {
        Some(returned) => statements.add_typed(format!("/{name}()"), &returned, &[&kind]),
        None => statements.add(format!("/{name}()"), kind),
    }
    for parameter in callable.parameters.iter().filter(|p| p.versions.has(version)) {
        let place = format!("/{name}({})", parameter.name);
        statements.members.insert(place, state_property(parameter, version));
    }
}

fn state_property(property: &Property, version: Version) -> Statement {
    let name = shape_name(property.shape).to_owned();
    let ty = TypeRef { name, is_collection: property.is_collection };
    ty.state(&[if property.required.has(version) { REQUIRED } else { "" }])
}

fn returned_type(returns: Returns) -> Option<TypeRef> {
    let (shape, is_collection) = match returns {
        Returns::Nothing => return None,
        Returns::One(shape) => (shape, false),
        Returns::CreatedOrFound(entity) => (Shape::Structured(entity), false),
        Returns::Many(shape) => (shape, true),
    };
    Some(TypeRef { name: shape_name(shape).to_owned(), is_collection })
}

fn shape_name(shape: Shape) -> &'static str {
    match shape {
        Shape::Primitive(primitive) => primitive.name,
        Shape::Stream => "Edm.Stream",
        Shape::Enum(of) => of.name,
        Shape::Structured(of) => of.name,
    }
}

/// Adds the enums of a type's properties and parameters.
fn state_enums(ty: &'static Type, version: Version, all: &mut Statements) {
    let parameters = ty
        .callables
        .iter()
        .filter(|callable| callable.versions.has(version))
        .flat_map(|callable| callable.parameters);
    let properties = ty.properties.iter().chain(parameters);
    for property in properties.filter(|property| property.versions.has(version)) {
        if let Shape::Enum(of) = property.shape {
            all.insert(of.name.to_owned(), state_enum(of, version));
        }
    }
}

fn state_enum(of: &Enum, version: Version) -> TypeStatements {
    let mut statements = TypeStatements::default();
    statements.add("", describe_enum(of.is_evolvable));
    for member in of.members.iter().filter(|m| m.versions.has(version)) {
        let statement = if member.hidden.has(version) { HIDDEN_MEMBER } else { MEMBER };
        statements.add(format!(".{}", member.name), statement);
    }
    statements
}
